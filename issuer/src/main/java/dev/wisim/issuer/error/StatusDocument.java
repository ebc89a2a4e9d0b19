package dev.wisim.issuer.error;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.google.protobuf.MessageLite;
import dev.wisim.issuer.wire.ApiDocument;
import dev.wisim.kernel.error.Refusal;
import dev.wisim.kernel.error.Template;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A failure as Kubernetes words it, or the success of a deletion, {@code meta/v1 Status}. */
public record StatusDocument(
        String kind,
        String apiVersion,
        Map<String, String> metadata,
        String status,
        @JsonInclude(Include.NON_EMPTY) String message,
        @JsonInclude(Include.NON_EMPTY) String reason,
        @JsonInclude(Include.NON_ABSENT) Optional<Details> details,
        @JsonInclude(Include.NON_DEFAULT) int code)
        implements ApiDocument {

    /** {@code refusal}, whose entry is {@code error}. */
    static StatusDocument of(KubernetesError error, Refusal refusal) {
        StatusOutline outline = error.outline();
        return new StatusDocument(
                "Status",
                "v1",
                Map.of(),
                "Failure",
                refusal.text(),
                outline.reason(),
                Optional.of(outline.details())
                        .filter(StatusDetails::present)
                        .map(details -> Details.of(details, refusal.arguments())),
                outline.status());
    }

    /** An object is deleted. */
    public static StatusDocument deleted(String resource, String name, String uid) {
        return new StatusDocument(
                "Status",
                "v1",
                Map.of(),
                "Success",
                "",
                "",
                Optional.of(new Details(name, "", resource, uid, List.of())),
                0);
    }

    @Override
    public MessageLite protobuf() {
        return StatusMessage.of(this);
    }

    /** What the status is about; empty members are left out. */
    @JsonInclude(Include.NON_EMPTY)
    public record Details(String name, String group, String kind, String uid, List<StatusDetails.Cause> causes) {

        private static Details of(StatusDetails details, Map<String, String> arguments) {
            return new Details(
                    Template.fill(details.name(), arguments),
                    Template.fill(details.group(), arguments),
                    Template.fill(details.kind(), arguments),
                    "",
                    details
                            .cause()
                            .map(cause -> new StatusDetails.Cause(
                                    cause.reason(), Template.fill(cause.message(), arguments), cause.field()))
                            .stream()
                            .toList());
        }
    }
}

package dev.wisim.issuer.error;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import dev.wisim.kernel.error.Refusal;
import dev.wisim.kernel.error.Template;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A failure as Kubernetes words it, {@code meta/v1 Status}. */
record StatusDocument(
        String kind,
        String apiVersion,
        Map<String, String> metadata,
        String status,
        String message,
        String reason,
        @JsonInclude(Include.NON_ABSENT) Optional<Details> details,
        int code) {

    /** {@code refusal}, whose entry is {@code error}. */
    static StatusDocument of(KubernetesError error, Refusal refusal) {
        return new StatusDocument(
                "Status",
                "v1",
                Map.of(),
                "Failure",
                refusal.text(),
                error.reason(),
                Optional.of(error.details())
                        .filter(StatusDetails::present)
                        .map(details -> Details.of(details, refusal.arguments())),
                error.status());
    }

    /** What the refusal is about; empty members are left out. */
    @JsonInclude(Include.NON_EMPTY)
    record Details(String name, String group, String kind, List<StatusDetails.Cause> causes) {

        private static Details of(StatusDetails details, Map<String, String> arguments) {
            return new Details(
                    Template.fill(details.name(), arguments),
                    details.group(),
                    Template.fill(details.kind(), arguments),
                    details
                            .cause()
                            .map(cause -> new StatusDetails.Cause(
                                    cause.reason(), Template.fill(cause.message(), arguments), cause.field()))
                            .stream()
                            .toList());
        }
    }
}

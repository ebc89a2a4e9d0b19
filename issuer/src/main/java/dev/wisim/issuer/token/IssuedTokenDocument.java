package dev.wisim.issuer.token;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The answer to a token request: the request as the server understood it, with the token in its status. */
record IssuedTokenDocument(String kind, String apiVersion, Metadata metadata, Spec spec, Status status) {

    private static final String API_VERSION = "authentication.k8s.io/v1";

    /** {@code issued} in answer to {@code request}, which {@code manager} wrote. */
    static IssuedTokenDocument of(IssuedToken issued, TokenRequest request, String manager) {
        return new IssuedTokenDocument(
                "TokenRequest",
                API_VERSION,
                Metadata.of(issued, request, manager),
                new Spec(
                        issued.audiences(),
                        issued.expirationSeconds(),
                        request.boundObject().map(Reference::of)),
                new Status(issued.token(), text(issued.expires())));
    }

    private static String text(Instant time) {
        return DateTimeFormatter.ISO_INSTANT.format(time);
    }

    @JsonInclude(Include.NON_EMPTY)
    record Metadata(
            String name,
            String namespace,
            String uid,
            String creationTimestamp,
            Map<String, String> labels,
            Map<String, String> annotations,
            List<ManagedFieldsEntry> managedFields) {

        private static Metadata of(IssuedToken issued, TokenRequest request, String manager) {
            return new Metadata(
                    issued.account().meta().name(),
                    issued.account().meta().namespace(),
                    issued.account().meta().uid().toString(),
                    text(issued.created()),
                    new TreeMap<>(request.metadata().labels()),
                    new TreeMap<>(request.metadata().annotations()),
                    List.of(new ManagedFieldsEntry(
                            manager,
                            "Update",
                            API_VERSION,
                            text(issued.created()),
                            "FieldsV1",
                            ManagedFields.written(request),
                            "token")));
        }
    }

    record ManagedFieldsEntry(
            @JsonInclude(Include.NON_EMPTY) String manager,
            String operation,
            String apiVersion,
            String time,
            String fieldsType,
            Map<String, Object> fieldsV1,
            String subresource) {}

    /** {@code boundObjectRef} is null, not left out, when there is none. */
    record Spec(List<String> audiences, long expirationSeconds, Optional<Reference> boundObjectRef) {}

    @JsonInclude(Include.NON_EMPTY)
    record Reference(String kind, String apiVersion, String name, String uid) {

        private static Reference of(BoundObjectReference reference) {
            return new Reference(reference.kind(), reference.apiVersion(), reference.name(), reference.uid());
        }
    }

    record Status(String token, String expirationTimestamp) {}
}

package dev.wisim.issuer.token;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.google.protobuf.MessageLite;
import dev.wisim.issuer.serviceaccount.ManagedFieldsEntry;
import dev.wisim.issuer.serviceaccount.ObjectMeta;
import dev.wisim.issuer.serviceaccount.ObjectMetaDocument;
import dev.wisim.issuer.wire.ApiDocument;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** The answer to a token request: the request as the server understood it, with the token in its status. */
record IssuedTokenDocument(String kind, String apiVersion, ObjectMetaDocument metadata, Spec spec, Status status)
        implements ApiDocument {

    private static final String API_VERSION = "authentication.k8s.io/v1";

    /** {@code issued} in answer to {@code request}, which {@code manager} wrote. */
    static IssuedTokenDocument of(IssuedToken issued, TokenRequest request, String manager) {
        return new IssuedTokenDocument(
                "TokenRequest",
                API_VERSION,
                metadata(issued, request, manager),
                new Spec(
                        issued.audiences(),
                        issued.expirationSeconds(),
                        request.boundObject().map(Reference::of)),
                new Status(issued.token(), ObjectMetaDocument.text(issued.expires())));
    }

    @Override
    public MessageLite protobuf() {
        return IssuedTokenMessage.of(this);
    }

    private static ObjectMetaDocument metadata(IssuedToken issued, TokenRequest request, String manager) {
        ObjectMeta account = issued.account().meta();
        return new ObjectMetaDocument(
                account.name(),
                account.namespace(),
                account.uid().toString(),
                "",
                ObjectMetaDocument.text(issued.created()),
                new TreeMap<>(request.metadata().labels()),
                new TreeMap<>(request.metadata().annotations()),
                ObjectMetaDocument.written(List.of(new ManagedFieldsEntry(
                        manager, API_VERSION, issued.created(), ManagedFields.written(request), "token"))));
    }

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

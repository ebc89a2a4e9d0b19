package dev.wisim.scenarios.cli;

import dev.wisim.scenarios.client.TokenRequest;
import dev.wisim.scenarios.client.TokenRequest.BoundObjectReference;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A TokenRequest as {@code kubectl create token -o json} prints it: the members in the order of Go's structs, without the
 * managed fields. Source of fact: the recorded answers of the API server and kubectl's printer, which hides those fields.
 */
final class KubectlTokenRequestDocument {

    private KubectlTokenRequestDocument() {}

    static Map<String, Object> of(TokenRequest request) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("kind", "TokenRequest");
        document.put("apiVersion", "authentication.k8s.io/v1");
        document.put("metadata", metadata(request.metadata()));
        document.put("spec", spec(request.spec()));
        document.put("status", status(request.status()));
        return document;
    }

    private static Map<String, Object> metadata(TokenRequest.Metadata metadata) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("name", metadata.name());
        document.put("namespace", metadata.namespace());
        document.put("uid", metadata.uid());
        document.put("creationTimestamp", metadata.creationTimestamp());
        return document;
    }

    private static Map<String, Object> spec(TokenRequest.Spec spec) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("audiences", spec.audiences());
        document.put("expirationSeconds", spec.expirationSeconds().orElse(null));
        document.put(
                "boundObjectRef",
                spec.boundObjectRef().map(KubectlTokenRequestDocument::bound).orElse(null));
        return document;
    }

    private static Map<String, Object> bound(BoundObjectReference reference) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("kind", reference.kind());
        document.put("apiVersion", reference.apiVersion());
        document.put("name", reference.name());
        reference.uid().ifPresent(uid -> document.put("uid", uid));
        return document;
    }

    private static Map<String, Object> status(TokenRequest.Status status) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("token", status.token());
        document.put("expirationTimestamp", status.expirationTimestamp());
        return document;
    }
}

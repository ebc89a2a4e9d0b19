package dev.wisim.issuer.wire;

import dev.wisim.kernel.http.Answer.Header;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * The headers that an API server puts on every answer. The two ids name the flow schema and the priority level that a
 * request was counted under; here they are the same for all.
 *
 * @param flowSchema the id of the flow schema
 * @param priorityLevel the id of the priority level
 */
public record ApiServerHeaders(UUID flowSchema, UUID priorityLevel) {

    /** What is cached by nobody: every answer but the public documents. */
    public static final String PRIVATE = "no-cache, private";

    /** The headers of an answer to the request {@code auditId}, in the server's order. */
    public List<Header> of(UUID auditId, String cacheControl) {
        return List.of(
                new Header("Audit-Id", auditId.toString()),
                new Header("Cache-Control", cacheControl),
                new Header("X-Kubernetes-Pf-Flowschema-Uid", flowSchema.toString()),
                new Header("X-Kubernetes-Pf-Prioritylevel-Uid", priorityLevel.toString()));
    }

    /** {@code headers} of an answer to a caller whom the server does not know: it has not ranked the request yet. */
    public static List<Header> unranked(List<Header> headers) {
        return headers.stream()
                .filter(header -> !header.name().startsWith("X-Kubernetes-Pf-"))
                .toList();
    }

    /** {@code headers} with the one that keeps browsers from guessing a type, where Go puts it. */
    public static List<Header> noSniff(List<Header> headers) {
        List<Header> all = new ArrayList<>(headers);
        all.add(2, new Header("X-Content-Type-Options", "nosniff"));
        return List.copyOf(all);
    }
}

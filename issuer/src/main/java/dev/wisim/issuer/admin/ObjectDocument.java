package dev.wisim.issuer.admin;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import dev.wisim.issuer.serviceaccount.ClusterObject;
import dev.wisim.issuer.serviceaccount.ObjectMeta;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An object as {@code kubectl get -o json} prints it, members sorted; of a pod's spec only what a token speaks of. */
record ObjectDocument(
        String apiVersion,
        @JsonInclude(Include.NON_EMPTY) Map<String, Object> data,
        String kind,
        Meta metadata,
        @JsonInclude(Include.NON_ABSENT) Optional<PodSpec> spec,
        @JsonInclude(Include.NON_EMPTY) String type) {

    static ObjectDocument of(ClusterObject object) {
        return new ObjectDocument(
                "v1",
                object.body().object("data").members(),
                object.kind().kind(),
                Meta.of(object.meta()),
                PodSpec.of(object),
                object.body().text("type"));
    }

    @JsonInclude(Include.NON_EMPTY)
    record Meta(
            Map<String, String> annotations,
            String creationTimestamp,
            Map<String, String> labels,
            String name,
            String namespace,
            String uid) {

        private static Meta of(ObjectMeta meta) {
            return new Meta(
                    meta.annotations(),
                    DateTimeFormatter.ISO_INSTANT.format(meta.created().truncatedTo(ChronoUnit.SECONDS)),
                    meta.labels(),
                    meta.name(),
                    meta.namespace(),
                    meta.uid().toString());
        }
    }

    @JsonInclude(Include.NON_EMPTY)
    record PodSpec(String nodeName, String serviceAccountName) {

        private static Optional<PodSpec> of(ClusterObject object) {
            return object instanceof ClusterObject.Pod pod
                    ? Optional.of(new PodSpec(pod.nodeName(), pod.serviceAccountName()))
                    : Optional.empty();
        }
    }

    /** Several objects, as {@code kubectl get -o json} prints them. */
    record Several(String apiVersion, List<ObjectDocument> items, String kind, Map<String, String> metadata) {

        static Several of(List<ClusterObject> objects) {
            return new Several(
                    "v1", objects.stream().map(ObjectDocument::of).toList(), "List", Map.of("resourceVersion", ""));
        }
    }
}

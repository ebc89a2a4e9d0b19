package dev.wisim.issuer.serviceaccount;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;

/** The {@code metadata} of an object on its way out, {@code meta/v1 ObjectMeta}; what is empty is left out. */
@JsonInclude(Include.NON_EMPTY)
public record ObjectMetaDocument(
        String name,
        String namespace,
        String uid,
        String resourceVersion,
        String creationTimestamp,
        Map<String, String> labels,
        Map<String, String> annotations,
        List<Written> managedFields) {

    /** The metadata of an object that is stored. */
    public static ObjectMetaDocument of(ObjectMeta meta) {
        return new ObjectMetaDocument(
                meta.name(),
                meta.namespace(),
                meta.uid().toString(),
                Long.toString(meta.resourceVersion()),
                text(meta.created()),
                meta.labels(),
                meta.annotations(),
                written(meta.managedFields()));
    }

    /** The records of who wrote what. */
    public static List<Written> written(List<ManagedFieldsEntry> entries) {
        return entries.stream().map(Written::of).toList();
    }

    /** A time in whole seconds, as documents have it. */
    public static String text(Instant time) {
        return DateTimeFormatter.ISO_INSTANT.format(time);
    }

    /** What one writer wrote. */
    public record Written(
            @JsonInclude(Include.NON_EMPTY) String manager,
            String operation,
            String apiVersion,
            String time,
            String fieldsType,
            Map<String, Object> fieldsV1,
            @JsonInclude(Include.NON_EMPTY) String subresource) {

        private static Written of(ManagedFieldsEntry entry) {
            return new Written(
                    entry.manager(),
                    "Update",
                    entry.apiVersion(),
                    text(entry.time()),
                    "FieldsV1",
                    entry.fields(),
                    entry.subresource());
        }
    }
}

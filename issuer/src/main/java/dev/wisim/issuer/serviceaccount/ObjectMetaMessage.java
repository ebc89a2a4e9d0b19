package dev.wisim.issuer.serviceaccount;

import com.google.protobuf.ByteString;
import dev.wisim.issuer.wire.GoJsonDocument;
import io.kubernetes.client.proto.Meta;
import java.time.Instant;

/**
 * The {@code metadata} of an object as a message, with the empty fields that Go writes. Apart from the document, so that who
 * only speaks JSON loads no class of protobuf.
 */
public final class ObjectMetaMessage {

    private ObjectMetaMessage() {}

    /** The same as {@code document}. */
    public static Meta.ObjectMeta of(ObjectMetaDocument document) {
        Meta.ObjectMeta.Builder meta = Meta.ObjectMeta.newBuilder()
                .setName(document.name())
                .setGenerateName("")
                .setNamespace(document.namespace())
                .setSelfLink("")
                .setUid(document.uid())
                .setResourceVersion(document.resourceVersion())
                .setGeneration(0)
                .setCreationTimestamp(time(document.creationTimestamp()))
                .putAllLabels(document.labels())
                .putAllAnnotations(document.annotations());
        document.managedFields().forEach(written -> meta.addManagedFields(entry(written)));
        return meta.build();
    }

    /** A time of a document; an empty one is no time, and written all the same. */
    public static Meta.Time time(String text) {
        if (text.isEmpty()) {
            return Meta.Time.getDefaultInstance();
        }
        Instant time = Instant.parse(text);
        return Meta.Time.newBuilder()
                .setSeconds(time.getEpochSecond())
                .setNanos(time.getNano())
                .build();
    }

    private static Meta.ManagedFieldsEntry entry(ObjectMetaDocument.Written written) {
        return Meta.ManagedFieldsEntry.newBuilder()
                .setManager(written.manager())
                .setOperation(written.operation())
                .setApiVersion(written.apiVersion())
                .setTime(time(written.time()))
                .setFieldsType(written.fieldsType())
                .setFieldsV1(Meta.FieldsV1.newBuilder()
                        .setRaw(ByteString.copyFromUtf8(GoJsonDocument.compact(written.fieldsV1()))))
                .setSubresource(written.subresource())
                .build();
    }
}

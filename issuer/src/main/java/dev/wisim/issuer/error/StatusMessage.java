package dev.wisim.issuer.error;

import io.kubernetes.client.proto.Meta;

/** A {@code Status} as a message, with the empty fields that Go writes. */
final class StatusMessage {

    private StatusMessage() {}

    /** The same as {@code document}. */
    static Meta.Status of(StatusDocument document) {
        Meta.Status.Builder status = Meta.Status.newBuilder()
                .setMetadata(Meta.ListMeta.newBuilder()
                        .setSelfLink("")
                        .setResourceVersion("")
                        .setContinue(""))
                .setStatus(document.status())
                .setMessage(document.message())
                .setReason(document.reason())
                .setCode(document.code());
        document.details().ifPresent(details -> status.setDetails(details(details)));
        return status.build();
    }

    private static Meta.StatusDetails details(StatusDocument.Details details) {
        Meta.StatusDetails.Builder message = Meta.StatusDetails.newBuilder()
                .setName(details.name())
                .setGroup(details.group())
                .setKind(details.kind())
                .setRetryAfterSeconds(0)
                .setUid(details.uid());
        details.causes()
                .forEach(cause -> message.addCauses(Meta.StatusCause.newBuilder()
                        .setReason(cause.reason())
                        .setMessage(cause.message())
                        .setField(cause.field())));
        return message.build();
    }
}

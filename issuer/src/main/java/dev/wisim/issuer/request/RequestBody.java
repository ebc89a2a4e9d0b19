package dev.wisim.issuer.request;

import dev.wisim.issuer.error.RequestError;
import dev.wisim.issuer.serviceaccount.ObjectBodyDocument;
import dev.wisim.issuer.serviceaccount.ObjectType;
import dev.wisim.issuer.wire.GoFields;
import dev.wisim.issuer.wire.GoStructDocument.Reading;
import dev.wisim.kernel.error.Refusal;
import java.util.List;

/**
 * The body of a request, read as an object.
 *
 * @param fields the fields that it sets
 * @param warnings unknown and doubled fields, where those are not ignored
 */
public record RequestBody(GoFields fields, List<String> warnings) {

    /**
     * Reads {@code body}, which is JSON unless its media type is that of YAML or protobuf.
     *
     * @throws Refusal when the API server cannot make an object of {@code type} of it
     */
    public static RequestBody read(byte[] body, String mediaType, ObjectType type, FieldValidation validation) {
        Reading reading = ObjectBodyDocument.read(body, mediaType, type);
        List<String> faults = reading.strictErrors();
        if (validation == FieldValidation.STRICT && !faults.isEmpty()) {
            throw ObjectBodyDocument.notHandled(
                    RequestError.STRICT_DECODING, type.kind(), "faults", String.join(", ", faults));
        }
        return new RequestBody(reading.fields(), validation == FieldValidation.WARN ? faults : List.of());
    }
}

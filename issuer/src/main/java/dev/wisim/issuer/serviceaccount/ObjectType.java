package dev.wisim.issuer.serviceaccount;

import com.google.protobuf.Descriptors.Descriptor;
import dev.wisim.issuer.wire.GoType;
import dev.wisim.issuer.wire.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A type of object that can be the body of a request.
 *
 * @param kind what it says that it is
 * @param schema its fields
 * @param message its message, a lambda and no method reference: that would load protobuf's classes for who never needs them;
 *     without one, it is not read in protobuf
 */
public record ObjectType(GroupVersionKind kind, GoType.Struct schema, Optional<Supplier<Descriptor>> message) {

    /** The media types that such an object is read in. */
    public List<String> mediaTypes() {
        return message.isPresent() ? MediaType.OF_OBJECTS : MediaType.OF_TEXTS;
    }
}

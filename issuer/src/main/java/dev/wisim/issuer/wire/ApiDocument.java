package dev.wisim.issuer.wire;

import com.google.protobuf.MessageLite;
import java.util.List;

/** What an API server answers with: a record, members in the order of its JSON, that can also be said as a message. */
public interface ApiDocument {

    /** The {@code kind}. */
    String kind();

    /** Group and version. */
    String apiVersion();

    /** The same as a message; what Go writes though it is empty is set here too, for the bytes to be the same. */
    MessageLite protobuf();

    /** The media types that it can be said in. */
    default List<String> mediaTypes() {
        return MediaType.OF_OBJECTS;
    }
}

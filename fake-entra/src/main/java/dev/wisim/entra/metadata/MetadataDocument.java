package dev.wisim.entra.metadata;

import tools.jackson.databind.json.JsonMapper;

/** How the documents of this package are written. */
final class MetadataDocument {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private MetadataDocument() {}

    static byte[] json(Object document) {
        return MAPPER.writeValueAsBytes(document);
    }
}

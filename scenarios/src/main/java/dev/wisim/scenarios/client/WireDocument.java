package dev.wisim.scenarios.client;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The client's side of the admin API's JSON. Unknown members are skipped: the sandbox may be newer than the command. */
final class WireDocument {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private WireDocument() {}

    /**
     * Reads an answer.
     *
     * @throws NotTheApi when it is not JSON of that shape
     */
    static <T> T read(String json, Class<T> type) throws NotTheApi {
        try {
            T read = MAPPER.readValue(json, type);
            if (read == null) {
                throw new NotTheApi();
            }
            return read;
        } catch (JacksonException e) {
            throw new NotTheApi();
        }
    }

    static String write(Object document) {
        return MAPPER.writeValueAsString(document);
    }

    /** Whoever answered does not speak the admin API. */
    static final class NotTheApi extends Exception {

        private static final long serialVersionUID = 1L;
    }

    /** A refusal as it comes. */
    record Failed(Problem error) {

        record Problem(String code, String message) {}
    }
}

package dev.wisim.entra.error;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * A refusal as it goes over the wire. Member order and presence as in the threads quoted in the catalogue;
 * {@code suberror} and {@code claims} come with Conditional Access only, so never here.
 *
 * @param codes numbers, not strings: MSAL Java and Go refuse to parse anything else
 * @param timestamp the time in the description's own form, {@code yyyy-MM-dd HH:mm:ssZ}
 */
@JsonPropertyOrder({"error", "error_description", "error_codes", "timestamp", "trace_id", "correlation_id", "error_uri"
})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EntraErrorDocument(
        @JsonProperty("error") String error,
        @JsonProperty("error_description") String description,
        @JsonProperty("error_codes") List<Integer> codes,
        @JsonProperty("timestamp") String timestamp,
        @JsonProperty("trace_id") String traceId,
        @JsonProperty("correlation_id") String correlationId,
        @JsonProperty("error_uri") @Nullable String page) {

    private static final ObjectWriter WRITER = JsonMapper.shared().writerFor(EntraErrorDocument.class);

    /**
     * The document for one row.
     *
     * @param text the row's template with its arguments in place
     * @param host the host of the error pages
     */
    static EntraErrorDocument of(
            Aadsts row,
            String text,
            MessageEra era,
            String timestamp,
            String traceId,
            String correlationId,
            String host) {
        return new EntraErrorDocument(
                row.word().text(),
                era.trailed("AADSTS" + row.number() + ": " + text, traceId, correlationId, timestamp),
                List.of(row.number()),
                timestamp,
                traceId,
                correlationId,
                row.hasPage() ? "https://" + host + "/error?code=" + row.number() : null);
    }

    String json() {
        return WRITER.writeValueAsString(this);
    }
}

package dev.wisim.entra.token;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Optional;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * A token as the v2 endpoint answers it, in the order of the recordings: numbers are integers, and there is no
 * {@code scope}, because MSAL Go takes one that does not cover the request for declined scopes.
 */
@JsonPropertyOrder({"token_type", "expires_in", "ext_expires_in", "refresh_in", "access_token"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record TokenResponseDocument(
        @JsonProperty("token_type") String tokenType,
        @JsonProperty("expires_in") long expiresIn,
        @JsonProperty("ext_expires_in") long extendedExpiresIn,
        @JsonProperty("refresh_in") Optional<Long> refreshIn,
        @JsonProperty("access_token") String accessToken) {

    private static final ObjectWriter WRITER = JsonMapper.shared().writerFor(TokenResponseDocument.class);

    static TokenResponseDocument of(IssuedToken token) {
        return new TokenResponseDocument(
                "Bearer", token.expiresIn(), token.expiresIn(), token.refreshIn(), token.compact());
    }

    byte[] json() {
        return WRITER.writeValueAsBytes(this);
    }
}

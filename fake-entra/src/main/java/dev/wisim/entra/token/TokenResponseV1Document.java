package dev.wisim.entra.token;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** A token as the v1 endpoint answers it: numbers are strings, and the resource is told. Source of order: test data of MSAL.NET. */
@JsonPropertyOrder({"token_type", "expires_in", "ext_expires_in", "expires_on", "not_before", "resource", "access_token"
})
public record TokenResponseV1Document(
        @JsonProperty("token_type") String tokenType,
        @JsonProperty("expires_in") String expiresIn,
        @JsonProperty("ext_expires_in") String extendedExpiresIn,
        @JsonProperty("expires_on") String expiresOn,
        @JsonProperty("not_before") String notBefore,
        @JsonProperty("resource") String resource,
        @JsonProperty("access_token") String accessToken) {

    private static final ObjectWriter WRITER = JsonMapper.shared().writerFor(TokenResponseV1Document.class);

    static TokenResponseV1Document of(IssuedToken token) {
        String seconds = Long.toString(token.expiresIn());
        return new TokenResponseV1Document(
                "Bearer",
                seconds,
                seconds,
                Long.toString(token.expires().getEpochSecond()),
                Long.toString(token.notBefore().getEpochSecond()),
                token.resource(),
                token.compact());
    }

    byte[] json() {
        return WRITER.writeValueAsBytes(this);
    }
}

package dev.wisim.conformance.abuse;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How a request differs from one that is in order. Every text is a {@link Template}.
 *
 * @param header members of the token's header as JSON texts, over those of a good one; an empty text removes one
 * @param headerText the whole header instead
 * @param claims the same for the payload
 * @param claimsText the whole payload instead
 * @param signature what stands in the token's third part
 * @param token the token, of {@code ${header}}, {@code ${payload}} and {@code ${signature}}, each in base64url
 * @param form the form
 * @param contentType of the form
 * @param query behind the path of the token endpoint
 * @param raw the whole request instead, with line feeds that are sent as CR LF
 */
public record AbuseRecipe(
        Map<String, String> header,
        Optional<String> headerText,
        Map<String, String> claims,
        Optional<String> claimsText,
        ForgedSignature signature,
        String token,
        String form,
        String contentType,
        String query,
        Optional<String> raw) {

    /** A token of three parts. */
    static final String COMPACT = "${header}.${payload}.${signature}";

    /** What a form is sent as. */
    static final String FORM = "application/x-www-form-urlencoded";

    /** The form of a token request with an assertion. */
    static final String REQUEST = "client_id=${client}&scope=https%3A%2F%2Fmanagement.azure.com%2F.default"
            + "&client_assertion_type=urn%3Aietf%3Aparams%3Aoauth%3Aclient-assertion-type%3Ajwt-bearer"
            + "&client_assertion=${assertion}&grant_type=client_credentials";

    public AbuseRecipe {
        header = Collections.unmodifiableMap(new LinkedHashMap<>(header));
        claims = Collections.unmodifiableMap(new LinkedHashMap<>(claims));
    }

    /** The request that is in order, and has to be granted. */
    static AbuseRecipe innocent() {
        return new AbuseRecipe(
                Map.of(),
                Optional.empty(),
                Map.of(),
                Optional.empty(),
                ForgedSignature.RS256,
                COMPACT,
                REQUEST,
                FORM,
                "",
                Optional.empty());
    }
}

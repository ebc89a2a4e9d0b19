package dev.wisim.issuer.claims;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a federation's tokens look like. A text may hold variables, as Mustache writes them: {@code repo:{{repository}}}.
 *
 * @param header header members before {@code alg} and {@code kid}, in order
 * @param audience the {@code aud} of a token that is asked for without one: text, or a list of texts
 * @param lifetime how long a token lives unless another time is asked for
 * @param backdated how long before its {@code iat} a token becomes valid
 * @param variables the variables with their values for a token that gives none
 * @param claims the claims in order; {@code iss}, {@code aud}, {@code iat}, {@code nbf}, {@code exp} and {@code jti} are put
 *     where the template has them, at the end where it has not
 */
public record ClaimTemplate(
        Map<String, Object> header,
        Object audience,
        Duration lifetime,
        Duration backdated,
        Map<String, String> variables,
        Map<String, Object> claims) {

    /**
     * @throws IllegalArgumentException when the audience is neither a text nor a list of texts, or a duration is out of range
     */
    public ClaimTemplate {
        header = ordered(header);
        variables = ordered(variables);
        claims = ordered(claims);
        if (!(audience instanceof String)
                && !(audience instanceof List<?> list && list.stream().allMatch(String.class::isInstance))) {
            throw new IllegalArgumentException("audience must be a text or a list of texts");
        }
        if (lifetime.toSeconds() < 1 || backdated.isNegative()) {
            throw new IllegalArgumentException("lifetime must be at least 1s and backdated not negative");
        }
    }

    private static <V> Map<String, V> ordered(Map<String, V> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }
}

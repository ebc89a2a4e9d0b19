package dev.wisim.conformance.evidence;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * What a TokenRequest's answer gave.
 *
 * @param token the compact form
 * @param expires {@code status.expirationTimestamp}
 */
public record CreatedToken(String token, Instant expires) {

    /** What {@code answer} gave, if its status is whole. */
    public static Optional<CreatedToken> in(Fetched answer) {
        Map<String, Object> object = answer.object().orElse(Map.of());
        if ("TokenRequest".equals(object.get("kind"))
                && object.get("status") instanceof Map<?, ?> status
                && status.get("token") instanceof String token
                && status.get("expirationTimestamp") instanceof String expires) {
            return moment(expires).map(moment -> new CreatedToken(token, moment));
        }
        return Optional.empty();
    }

    private static Optional<Instant> moment(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}

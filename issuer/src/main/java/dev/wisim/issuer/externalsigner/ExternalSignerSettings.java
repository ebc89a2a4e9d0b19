package dev.wisim.issuer.externalsigner;

import java.time.Duration;
import java.time.temporal.ChronoUnit;

/**
 * What a signer tells an API server besides keys.
 *
 * @param refreshHint when the API server shall ask for the keys again, in whole seconds; a longer one keeps a withdrawn key
 *     alive there, a new one is asked for when a token names it
 * @param maxTokenExpiration the longest lifetime that it signs for, in whole seconds; the API server does not start when
 *     its own {@code --service-account-max-token-expiration} is longer
 * @param keyIds how it names keys
 */
public record ExternalSignerSettings(Duration refreshHint, Duration maxTokenExpiration, KeyIdStyle keyIds) {

    /** What no API server's tokens may fall below. */
    private static final Duration SHORTEST_EXPIRATION = Duration.ofMinutes(10);

    /** Keys every five minutes, tokens of up to a day, ids as the issuer publishes them. */
    public static final ExternalSignerSettings DEFAULT =
            new ExternalSignerSettings(Duration.ofMinutes(5), Duration.ofDays(1), KeyIdStyle.AS_PUBLISHED);

    /**
     * @throws IllegalArgumentException when the hint is shorter than a second or the longest lifetime than 600, both of
     *     which an API server takes for a misconfiguration, or either has a fraction of a second
     */
    public ExternalSignerSettings {
        if (refreshHint.compareTo(Duration.ofSeconds(1)) < 0) {
            throw new IllegalArgumentException("the refresh hint must be at least a second, but was " + refreshHint);
        }
        if (maxTokenExpiration.compareTo(SHORTEST_EXPIRATION) < 0) {
            throw new IllegalArgumentException(
                    "the longest token lifetime must be at least 600 seconds, but was " + maxTokenExpiration);
        }
        if (!isWhole(refreshHint) || !isWhole(maxTokenExpiration)) {
            throw new IllegalArgumentException("the refresh hint and the longest token lifetime are whole seconds");
        }
    }

    /** The same with another refresh hint. */
    public ExternalSignerSettings withRefreshHint(Duration other) {
        return new ExternalSignerSettings(other, maxTokenExpiration, keyIds);
    }

    /** The same with another longest lifetime. */
    public ExternalSignerSettings withMaxTokenExpiration(Duration other) {
        return new ExternalSignerSettings(refreshHint, other, keyIds);
    }

    /** The same with another way to name keys. */
    public ExternalSignerSettings withKeyIds(KeyIdStyle other) {
        return new ExternalSignerSettings(refreshHint, maxTokenExpiration, other);
    }

    private static boolean isWhole(Duration duration) {
        return duration.truncatedTo(ChronoUnit.SECONDS).equals(duration);
    }
}

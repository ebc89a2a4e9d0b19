package dev.wisim.issuer.registry;

import java.util.List;
import java.util.OptionalLong;

/**
 * An issuer's rules about tokens; what the API server takes from its command line.
 *
 * @param audiences the audiences of the API server itself ({@code --api-audiences}), which a request without audiences
 *     gets; empty means the issuer's URL
 * @param maxExpirationSeconds what longer requests are shortened to ({@code --service-account-max-token-expiration}), empty
 *     for no limit
 * @param extendExpiration whether a pod's token for the API server lives a year
 *     ({@code --service-account-extend-token-expiration})
 */
public record TokenPolicy(List<String> audiences, OptionalLong maxExpirationSeconds, boolean extendExpiration) {

    /** The API server's defaults. */
    public static final TokenPolicy DEFAULT = new TokenPolicy(List.of(), OptionalLong.empty(), true);

    private static final long HOUR = 3_600;
    private static final long LONGEST = 1L << 32;

    /**
     * @throws IllegalArgumentException when the maximum is not within one hour and 2^32 seconds, which the API server
     *     refuses to start with
     */
    public TokenPolicy {
        audiences = List.copyOf(audiences);
        maxExpirationSeconds.ifPresent(TokenPolicy::check);
    }

    /** The same with other audiences of the API server. */
    public TokenPolicy withAudiences(List<String> other) {
        return new TokenPolicy(other, maxExpirationSeconds, extendExpiration);
    }

    /** The same with a longest lifetime. */
    public TokenPolicy withMaxExpirationSeconds(long other) {
        return new TokenPolicy(audiences, OptionalLong.of(other), extendExpiration);
    }

    private static void check(long maxExpirationSeconds) {
        if (maxExpirationSeconds < HOUR || maxExpirationSeconds > LONGEST) {
            throw new IllegalArgumentException("the longest token lifetime must be between " + HOUR + " and " + LONGEST
                    + " seconds, but was " + maxExpirationSeconds);
        }
    }
}

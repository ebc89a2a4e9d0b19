package dev.wisim.issuer.token;

import dev.wisim.issuer.error.TokenRequestError;
import dev.wisim.issuer.registry.Issuer;
import java.util.List;
import java.util.OptionalLong;

/**
 * How long a token lives, in seconds.
 *
 * @param granted what the answer says
 * @param actual what the token says; longer than granted only for a pod's token for the API server
 * @param warnAfter after how long the API server notes that the token should have been renewed
 * @param warnings what the answer warns of
 */
record Lifetime(long granted, long actual, OptionalLong warnAfter, List<String> warnings) {

    private static final long SHORTEST = 600;
    private static final long LONGEST = 1L << 32;

    /** What the API server asks for itself when it mounts a token into a pod; no one else does, so it marks those. */
    private static final long ASKED_FOR_THE_API_SERVER = 3_607;

    private static final long YEAR = 31_536_000;

    /** Refuses a lifetime that no token may have, whatever the issuer's rules. */
    static void check(long asked) {
        if (asked < SHORTEST) {
            throw TokenRequestError.EXPIRATION_TOO_SHORT.with("value", Long.toString(asked));
        }
        if (asked > LONGEST) {
            throw TokenRequestError.EXPIRATION_TOO_LONG.with("value", Long.toString(asked));
        }
    }

    /** What a request that passed {@link #check} gets: shortened to the issuer's maximum, and then perhaps extended. */
    static Lifetime of(long asked, List<String> audiences, BoundObject bound, Issuer issuer) {
        long longest = issuer.policy().maxExpirationSeconds().orElse(LONGEST);
        long granted = Math.min(asked, longest);
        List<String> warnings = asked > longest
                ? List.of("requested expiration of " + asked + " seconds shortened to " + longest + " seconds")
                : List.of();
        boolean extended = issuer.policy().extendExpiration()
                && bound instanceof BoundObject.ToPod
                && granted == ASKED_FOR_THE_API_SERVER
                && issuer.audiences().containsAll(audiences);
        return extended
                ? new Lifetime(granted, YEAR, OptionalLong.of(granted), warnings)
                : new Lifetime(granted, granted, OptionalLong.empty(), warnings);
    }
}

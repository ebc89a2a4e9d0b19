package dev.wisim.entra.token;

import dev.wisim.entra.signing.SigningKeys;
import dev.wisim.kernel.chance.Chance;
import dev.wisim.kernel.jose.SigningKey;
import dev.wisim.kernel.time.SurfaceClock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/** Makes the token, once it is known who gets it and what for. */
public final class TokenIssuance {

    /** Entra dates its tokens back, so that a resource whose clock is late takes them at once. */
    private static final Duration BACKDATED = Duration.ofMinutes(5);

    private final AccessTokenLayout v1 = new AccessTokenLayoutV1();
    private final AccessTokenLayout v2 = new AccessTokenLayoutV2();
    private final TokenLifetimes lifetimes;
    private final Chance chance;
    private final SurfaceClock clock;
    private final SigningKeys keys;
    private final boolean refreshIn;

    /**
     * An issuance.
     *
     * @param clock the surface's own clock, which dates the tokens
     * @param refreshIn whether answers with long tokens say when to ask for another, which is not known of the service
     */
    public TokenIssuance(Chance chance, SurfaceClock clock, SigningKeys keys, boolean refreshIn) {
        this.lifetimes = new TokenLifetimes(chance);
        this.chance = chance;
        this.clock = clock;
        this.keys = keys;
        this.refreshIn = refreshIn;
    }

    /** The token of a request that has passed every step; its times are the surface's own. */
    IssuedToken issue(Attempt attempt) {
        UUID exchange = attempt.exchange().id();
        Duration lifetime = lifetimes.of(attempt);
        Instant here = clock.at(attempt.at()).truncatedTo(ChronoUnit.SECONDS);
        AccessToken token = new AccessToken(
                here.minus(BACKDATED),
                here.plus(lifetime),
                attempt.tenant(),
                attempt.authenticated(),
                attempt.resource(),
                attempt.roles(),
                attempt.request().claimsChallenges(),
                OpaqueClaims.drawn(chance, exchange));
        // One second less than the token lives: so the recordings have it.
        return new IssuedToken(
                signed(token),
                attempt.resource().identifier(),
                token.issued(),
                token.expires(),
                lifetime.toSeconds() - 1,
                refreshIn ? IssuedToken.refreshIn(lifetime) : Optional.empty());
    }

    private String signed(AccessToken token) {
        AccessTokenLayout layout = token.resource().tokenVersion() == 2 ? v2 : v1;
        SigningKey key = keys.current().key();
        return keys.signer()
                .sign(
                        key,
                        AccessTokenDocument.json(layout.header(key.id())),
                        AccessTokenDocument.json(layout.claims(token)));
    }
}

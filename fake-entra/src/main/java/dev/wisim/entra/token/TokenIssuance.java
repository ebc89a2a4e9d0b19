package dev.wisim.entra.token;

import dev.wisim.entra.directory.Tenant;
import dev.wisim.entra.signing.SigningKeys;
import dev.wisim.kernel.chance.Chance;
import dev.wisim.kernel.jose.SigningKey;
import dev.wisim.kernel.time.SurfaceClock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
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

    /**
     * An issuance.
     *
     * @param clock the surface's own clock, which dates the tokens
     */
    public TokenIssuance(Chance chance, SurfaceClock clock, SigningKeys keys) {
        this.lifetimes = new TokenLifetimes(chance);
        this.chance = chance;
        this.clock = clock;
        this.keys = keys;
    }

    /**
     * A token for the client and {@code resource}.
     *
     * @param now the request's instant; the token's times are the surface's own
     * @param exchange what the random parts are drawn for
     */
    IssuedToken issue(
            Tenant tenant,
            AuthenticatedClient authenticated,
            Resource resource,
            boolean challenges,
            Instant now,
            UUID exchange) {
        RecognizedClient client = authenticated.recognized();
        Duration lifetime = lifetimes.of(client.client(), resource, challenges, exchange);
        Instant here = clock.at(now).truncatedTo(ChronoUnit.SECONDS);
        AccessToken token = new AccessToken(
                here.minus(BACKDATED),
                here.plus(lifetime),
                tenant,
                client.client(),
                client.principal(),
                resource,
                challenges,
                OpaqueClaims.drawn(chance, exchange));
        // One second less than the token lives: so the recordings have it.
        return new IssuedToken(signed(token), lifetime.toSeconds() - 1);
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

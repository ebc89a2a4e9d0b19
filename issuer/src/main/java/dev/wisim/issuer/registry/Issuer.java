package dev.wisim.issuer.registry;

import dev.wisim.issuer.awkward.Awkward;
import dev.wisim.issuer.awkward.Awkwardness;
import dev.wisim.issuer.awkward.ShownKeys;
import dev.wisim.issuer.rotation.IssuerKeys;
import dev.wisim.kernel.jose.KeyRing;
import dev.wisim.kernel.jose.PublishedKey;
import dev.wisim.kernel.time.SurfaceClock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One issuer: everything that its documents and its tokens are made of.
 *
 * @param name what commands call it
 * @param url its URL
 * @param otherJwksUri what the discovery document says instead of the issuer's own JWK set
 * @param keys its keys through time
 * @param shownKeys which of them the JWK set shows
 * @param elsewhere what it shows besides
 * @param clock what it dates tokens by
 * @param policy its rules about tokens
 * @param awkwardness what it does wrong
 */
public record Issuer(
        String name,
        IssuerUrl url,
        Optional<String> otherJwksUri,
        IssuerKeys keys,
        ShownKeys shownKeys,
        PublishedElsewhere elsewhere,
        SurfaceClock clock,
        TokenPolicy policy,
        Awkwardness awkwardness) {

    /** Where the JWK set stands, below the issuer. */
    public static final String JWKS_PATH = "/openid/v1/jwks";

    private static final String NOWHERE = "/elsewhere";

    /** What the discovery document says that the issuer is called. */
    public String publishedName() {
        if (!awkwardness.has(Awkward.WRONG_ISSUER)) {
            return url.text();
        }
        return url.text().endsWith("/") ? url.base() : url.text() + "/";
    }

    /** Where the discovery document says that the keys are. */
    public String jwksUri() {
        return awkwardness.has(Awkward.JWKS_URI_ELSEWHERE)
                ? url.base() + NOWHERE + JWKS_PATH
                : otherJwksUri.orElseGet(() -> url.base() + JWKS_PATH);
    }

    /** The keys at {@code now}, as they are; waits while the first are in the making. */
    public KeyRing ring(Instant now) {
        return keys.ring(now);
    }

    /** The keys that the JWK set shows at {@code now}. */
    public List<PublishedKey> shown(Instant now) {
        List<PublishedKey> shown = new ArrayList<>(shownKeys.of(keys.schedule(now), now));
        shown.addAll(elsewhere.keys(now));
        return List.copyOf(shown);
    }

    /** The audiences of the API server behind it. */
    public List<String> audiences() {
        return policy.audiences().isEmpty() ? List.of(url.text()) : policy.audiences();
    }
}

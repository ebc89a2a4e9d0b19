package dev.wisim.issuer.registry;

import dev.wisim.kernel.jose.KeyRing;
import dev.wisim.kernel.time.SurfaceClock;
import java.util.List;
import java.util.Optional;

/** One issuer: everything that its documents and its tokens are made of. */
public final class Issuer {

    /** Where the JWK set stands, below the issuer. */
    public static final String JWKS_PATH = "/openid/v1/jwks";

    private final IssuerUrl url;
    private final Optional<String> jwksUri;
    private final IssuerKeys keys;
    private final SurfaceClock clock;
    private final TokenPolicy policy;

    /**
     * An issuer.
     *
     * @param jwksUri what the discovery document says instead of the issuer's own JWK set
     * @param clock what it dates tokens by
     */
    public Issuer(IssuerUrl url, Optional<String> jwksUri, IssuerKeys keys, SurfaceClock clock, TokenPolicy policy) {
        this.url = url;
        this.jwksUri = jwksUri;
        this.keys = keys;
        this.clock = clock;
        this.policy = policy;
    }

    /** Its URL. */
    public IssuerUrl url() {
        return url;
    }

    /** Where the discovery document says that the keys are. */
    public String jwksUri() {
        return jwksUri.orElseGet(() -> url.base() + JWKS_PATH);
    }

    /** Its keys at this moment; waits while the first are in the making. */
    public KeyRing keys() {
        return keys.ring();
    }

    /** Its clock. */
    public SurfaceClock clock() {
        return clock;
    }

    /** Its rules about tokens. */
    public TokenPolicy policy() {
        return policy;
    }

    /** The audiences of the API server behind it. */
    public List<String> audiences() {
        return policy.audiences().isEmpty() ? List.of(url.text()) : policy.audiences();
    }
}

package dev.wisim.entra.federation;

import dev.wisim.entra.difference.VisibleText;
import dev.wisim.kernel.fetch.BoundedFetch;
import dev.wisim.kernel.fetch.FetchFailed;
import dev.wisim.kernel.fetch.FetchedDocument;
import dev.wisim.kernel.fetch.Reach;
import dev.wisim.kernel.jose.JwkSet;
import dev.wisim.kernel.jose.MalformedJwkSet;
import java.net.URI;
import java.util.Map;
import java.util.function.Supplier;
import javax.net.ssl.SSLContext;

/**
 * Finds an issuer's keys as any relying party does: discovery document, then JWK set
 * (<a href="https://openid.net/specs/openid-connect-discovery-1_0.html">OpenID Connect Discovery 1.0</a>, section 4).
 */
public final class HttpKeySource implements KeySource {

    private static final Map<String, String> HEADERS = Map.of("Accept", "application/json, application/jwk-set+json");
    private static final String DISCOVERY = "/.well-known/openid-configuration";

    private final Supplier<TrustedIssuers> trusted;
    private final FetchLimits limits;
    private final BoundedFetch fetch;

    /**
     * A source.
     *
     * @param trusted whom it may ask, read at each fetch
     * @param tls whose certificates it believes
     */
    public HttpKeySource(Supplier<TrustedIssuers> trusted, FetchLimits limits, SSLContext tls) {
        this.trusted = trusted;
        this.limits = limits;
        this.fetch = new BoundedFetch(limits.timeout(), limits.bytes(), tls);
    }

    @Override
    public IssuerKeys fetch(String issuer) throws KeysUnavailable {
        TrustedIssuers list = trusted.get();
        if (!list.trusts(issuer)) {
            throw new KeysUnavailable("Nobody was called: the issuer '" + VisibleText.of(issuer)
                    + "' is not among the trusted issuers " + list.texts() + ".");
        }
        URI discovery = url(TrustedIssuers.withoutTrailingSlash(issuer) + DISCOVERY);
        IssuerDiscoveryDocument document = IssuerDiscoveryDocument.parse(text(discovery, list));
        if (!document.issuer().equals(issuer)) {
            throw new KeysUnavailable("The document at " + discovery + " is about the issuer '"
                    + VisibleText.of(document.issuer()) + "', not about '" + VisibleText.of(issuer) + "'.");
        }
        return keys(url(document.jwksUri()), list);
    }

    private IssuerKeys keys(URI jwks, TrustedIssuers list) throws KeysUnavailable {
        try {
            return new IssuerKeys(JwkSet.parse(text(jwks, list), limits.keys()));
        } catch (MalformedJwkSet e) {
            throw new KeysUnavailable("What " + jwks + " answers is no JWK set: " + e.getMessage());
        }
    }

    private String text(URI url, TrustedIssuers list) throws KeysUnavailable {
        Reach reach = new Reach(limits.redirects(), list::mayLeadTo, list::dialled);
        try {
            FetchedDocument answer = fetch.get(url, HEADERS, reach);
            if (answer.status() != 200) {
                throw new KeysUnavailable(url + " answered " + answer.status() + ".");
            }
            return answer.text();
        } catch (FetchFailed e) {
            throw new KeysUnavailable(e.getMessage() + ".");
        }
    }

    private static URI url(String text) throws KeysUnavailable {
        try {
            return URI.create(text);
        } catch (IllegalArgumentException e) {
            throw new KeysUnavailable("'" + VisibleText.of(text) + "' is no URL.");
        }
    }
}

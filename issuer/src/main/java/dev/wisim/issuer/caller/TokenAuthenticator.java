package dev.wisim.issuer.caller;

import dev.wisim.issuer.registry.Issuer;
import dev.wisim.issuer.serviceaccount.ClusterObjects;
import dev.wisim.kernel.error.Refusal;
import dev.wisim.kernel.jose.BadSignature;
import dev.wisim.kernel.jose.CryptoProvider;
import dev.wisim.kernel.jose.MalformedJwt;
import dev.wisim.kernel.jose.PublishedKey;
import dev.wisim.kernel.jose.UnverifiedJwt;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Says whom a bearer token stands for: static tokens first, then service-account tokens, whose checks stand in the order of
 * the API server (kubernetes, pkg/serviceaccount/jwt.go): issuer, signature, audience, times, objects.
 */
public final class TokenAuthenticator {

    private final Issuer issuer;
    private final Set<String> alsoAccepted;
    private final List<StaticToken> staticTokens;
    private final CryptoProvider provider;
    private final BoundTokens bound;
    private final LegacyTokens legacy;

    /**
     * An authenticator over an issuer's published keys and a cluster's objects.
     *
     * @param alsoAccepted further issuers whose tokens these keys may have signed ({@code --service-account-issuer}, all
     *     but the first)
     * @param provider what verifies
     */
    public TokenAuthenticator(
            Issuer issuer,
            ClusterObjects objects,
            List<String> alsoAccepted,
            List<StaticToken> staticTokens,
            CryptoProvider provider) {
        this.issuer = issuer;
        this.alsoAccepted = Set.copyOf(alsoAccepted);
        this.staticTokens = List.copyOf(staticTokens);
        this.provider = provider;
        this.bound = new BoundTokens(objects);
        this.legacy = new LegacyTokens(objects);
    }

    /**
     * Whom {@code token} stands for.
     *
     * @param wanted for whom the token has to be; empty means the API server itself
     * @param now what the issuer's clock shows
     */
    public TokenVerdict verdict(String token, List<String> wanted, Instant now) {
        List<String> targets = wanted.isEmpty() ? issuer.audiences() : wanted;
        List<String> ours =
                targets.stream().filter(issuer.audiences()::contains).toList();
        Optional<StaticToken> known =
                staticTokens.stream().filter(each -> same(each.token(), token)).findFirst();
        if (known.isPresent() && !ours.isEmpty()) {
            return new TokenVerdict.Accepted(known.get().caller(), ours);
        }
        try {
            return serviceAccount(token, targets, now);
        } catch (Refusal fault) {
            return new TokenVerdict.Rejected("[" + TokenFault.UNKNOWN.template() + ", " + fault.text() + "]");
        } catch (MalformedJwt notOurs) {
            return new TokenVerdict.Rejected(TokenFault.UNKNOWN.template());
        }
    }

    private TokenVerdict serviceAccount(String text, List<String> targets, Instant now) throws MalformedJwt {
        UnverifiedJwt token = UnverifiedJwt.parse(text);
        String claimedIssuer = token.claimText("iss").orElse("");
        boolean fromSecret = claimedIssuer.equals(LegacyTokens.ISSUER);
        if (!fromSecret && !claimedIssuer.equals(issuer.url().text()) && !alsoAccepted.contains(claimedIssuer)) {
            return new TokenVerdict.Rejected(TokenFault.UNKNOWN.template());
        }
        requireSignature(token, now);
        List<String> given = token.audiences().isEmpty() ? issuer.audiences() : token.audiences();
        List<String> common = targets.stream().filter(given::contains).toList();
        if (common.isEmpty()) {
            throw TokenFault.wrongAudience(given, targets);
        }
        return new TokenVerdict.Accepted(fromSecret ? legacy.owner(text, token) : bound.owner(token, now), common);
    }

    /** A token names its key, or any published one will do. */
    private void requireSignature(UnverifiedJwt token, Instant now) {
        String id = token.headerText("kid").orElse("");
        List<PublishedKey> keys = issuer.ring(now).published().stream()
                .filter(key -> id.isEmpty() || key.id().equals(id))
                .toList();
        if (keys.isEmpty()) {
            throw TokenFault.NO_KEY.found();
        }
        if (keys.stream().noneMatch(key -> vouches(key, token))) {
            throw TokenFault.BAD_SIGNATURE.found();
        }
    }

    private boolean vouches(PublishedKey key, UnverifiedJwt token) {
        try {
            token.verify(key.key(), provider);
            return true;
        } catch (BadSignature notThisOne) {
            return false;
        }
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}

package dev.wisim.entra.federation;

import dev.wisim.entra.directory.Client;
import dev.wisim.entra.directory.FederatedCredential;
import dev.wisim.entra.directory.Tenant;
import dev.wisim.entra.error.FederationError;
import dev.wisim.entra.signing.SigningKeys;
import dev.wisim.kernel.error.Refusal;
import dev.wisim.kernel.jose.BadSignature;
import dev.wisim.kernel.jose.CryptoProvider;
import dev.wisim.kernel.jose.Jwk;
import dev.wisim.kernel.jose.VerifiedJwt;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Decides whether a federated assertion stands for a client. {@link #match} asks the directory and is over in an instant;
 * {@link #verify} may have to ask the issuer. That matching comes before the keys is observed (awi#616: 70021 first, 7000272
 * once that was mended); that times come last is inferred.
 */
public final class FederatedAuthentication {

    private static final Set<String> ALGORITHMS = Set.of("RS256", "RS384", "RS512");
    private static final Set<String> TYPES = Set.of("JWT", "http://openid.net/specs/jwt/1.0");

    private final CredentialMatcher matcher;
    private final EntraAssertions entra;
    private final IssuerKeyCache keys;
    private final ValidityCheck validity;
    private final Supplier<CryptoProvider> crypto;

    /**
     * An authentication.
     *
     * @param keys of issuers
     * @param own Entra's own keys, for assertions that it issued itself
     */
    public FederatedAuthentication(
            FederationSettings settings, IssuerKeyCache keys, SigningKeys own, ValidityCheck validity) {
        this.matcher = new CredentialMatcher(settings.order());
        this.entra = new EntraAssertions(own, settings);
        this.keys = keys;
        this.validity = validity;
        this.crypto = own::crypto;
    }

    /**
     * Compares the assertion with the credentials of {@code client}.
     *
     * @throws Refusal when the header is not one of a federated assertion, or the client has no credentials
     */
    public CredentialMatch match(ClientAssertion assertion, Client client, List<FederatedCredential> credentials) {
        requireType(assertion);
        requireAlgorithm(assertion);
        requireKeyReference(assertion);
        if (credentials.isEmpty()) {
            throw new Refusal(
                    FederationError.NO_CREDENTIALS,
                    Map.of("clientId", client.clientId().toString(), "displayName", client.displayName()));
        }
        return matcher.match(assertion, credentials);
    }

    /**
     * Asks whether an assertion that matched may be used here, has the issuer's keys vouch for it, and checks its times.
     *
     * @param tenant whose token is asked for
     * @param client for whom it is to stand
     * @param replica the replica that answers, which has its own knowledge of keys
     * @param now the request's instant; the check of times adds the surface's skew
     * @param evidence told what was found out, for the explanation
     * @throws Refusal when the tenant or Entra takes no such assertion, or when the keys cannot be had, do not have the named
     *     one, do not vouch for it, or the time is wrong
     */
    public VerifiedJwt verify(
            ClientAssertion assertion,
            Tenant tenant,
            Client client,
            int replica,
            Instant now,
            VerificationEvidence evidence) {
        IssuerPolicy.require(assertion, tenant.federation());
        entra.require(assertion, tenant, client);
        List<Jwk> candidates = keysNamedBy(assertion, replica, now, evidence);
        if (candidates.isEmpty()) {
            throw new Refusal(
                    FederationError.UNKNOWN_KEY,
                    Map.of("thumbprint", Thumbprint.hex(assertion.thumbprint()), "issuer", assertion.issuer()));
        }
        VerifiedJwt verified = verified(assertion, candidates, evidence);
        validity.require(assertion, now, evidence);
        return verified;
    }

    private List<Jwk> keysNamedBy(ClientAssertion assertion, int replica, Instant now, VerificationEvidence evidence) {
        try {
            IssuerKeys published = EntraIssuer.issued(assertion)
                    ? entra.keys()
                    : keys.keys(
                            replica,
                            assertion.issuer(),
                            now,
                            known -> !known.namedBy(assertion).isEmpty());
            evidence.published(published.ids());
            return published.namedBy(assertion);
        } catch (KeysUnavailable e) {
            evidence.reason(e.getMessage());
            throw new Refusal(FederationError.ISSUER_UNREACHABLE);
        }
    }

    /** Normally there is one candidate; a set may give two keys one id, and then either may vouch. */
    private VerifiedJwt verified(ClientAssertion assertion, List<Jwk> candidates, VerificationEvidence evidence) {
        for (Jwk candidate : candidates) {
            try {
                return assertion.jwt().verify(candidate.key(), crypto.get());
            } catch (BadSignature e) {
                evidence.reason("The key does not vouch for the assertion: " + e.getMessage() + ".");
            }
        }
        throw new Refusal(FederationError.WRONG_SIGNATURE);
    }

    /** Kubernetes sends no {@code typ}, so its absence is fine. */
    private static void requireType(ClientAssertion assertion) {
        if (assertion.type().filter(type -> !TYPES.contains(type)).isPresent()) {
            throw new Refusal(FederationError.WRONG_TOKEN_TYPE);
        }
    }

    private static void requireAlgorithm(ClientAssertion assertion) {
        if (!ALGORITHMS.contains(assertion.algorithm())) {
            throw new Refusal(FederationError.UNSUPPORTED_ALGORITHM, Map.of("algorithm", assertion.algorithm()));
        }
    }

    private static void requireKeyReference(ClientAssertion assertion) {
        if (!assertion.namesItsKey()) {
            throw new Refusal(FederationError.MISSING_KEY_ID);
        }
    }
}

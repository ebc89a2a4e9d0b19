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
import java.util.function.Supplier;

/**
 * The questions that decide whether a federated assertion stands for a client. In which order they are asked is for the caller
 * to say; {@link #keysNamedBy} may have to ask the issuer, the others are over in an instant.
 */
public final class FederatedAuthentication {

    private final AssertionMatching matching;
    private final EntraAssertions entra;
    private final FederationError noMetadata;
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
        this.matching = new AssertionMatching(settings.order());
        this.entra = new EntraAssertions(own, settings);
        this.noMetadata = settings.noMetadata();
        this.keys = keys;
        this.validity = validity;
        this.crypto = own::crypto;
    }

    /** Kubernetes sends no {@code typ}, so its absence is fine. */
    public void requireType(ClientAssertion assertion) {
        matching.requireType(assertion);
    }

    /** Refuses an algorithm that no issuer may sign with. */
    public void requireAlgorithm(ClientAssertion assertion) {
        matching.requireAlgorithm(assertion);
    }

    /** Refuses an assertion that does not say which key signed it. */
    public void requireKeyReference(ClientAssertion assertion) {
        matching.requireKeyReference(assertion);
    }

    /** Refuses a client without credentials. */
    public void requireAny(List<FederatedCredential> credentials, Client client) {
        matching.requireAny(credentials, client.clientId().toString(), client.displayName());
    }

    /** Compares the assertion with the credentials of a client, field by field. */
    public CredentialMatch match(ClientAssertion assertion, List<FederatedCredential> credentials) {
        return matching.match(assertion, credentials);
    }

    /** Refuses an assertion that matched, when the tenant or Entra takes none of its kind. */
    public void requireAllowed(ClientAssertion assertion, Tenant tenant, Client client) {
        IssuerPolicy.require(assertion, tenant.federation());
        entra.require(assertion, tenant, client);
    }

    /**
     * The issuer's keys that the assertion's header names; normally one, none when the issuer has no such key.
     *
     * @param replica the replica that answers, which has its own knowledge of keys
     * @param now the request's instant
     * @param evidence told what the keys were, for the explanation
     * @throws Refusal when the keys cannot be had
     */
    public List<Jwk> keysNamedBy(ClientAssertion assertion, int replica, Instant now, VerificationEvidence evidence) {
        boolean own = EntraIssuer.issued(assertion);
        if (!own) {
            evidence.known(() -> keys.knowledge(replica, assertion.issuer()));
        }
        try {
            IssuerKeys published = own
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
            throw new Refusal(noMetadata);
        }
    }

    /** Refuses an assertion whose issuer does not have the key that it names. */
    public void requireKnown(ClientAssertion assertion, List<Jwk> candidates) {
        if (candidates.isEmpty()) {
            throw new Refusal(
                    FederationError.UNKNOWN_KEY,
                    Map.of("thumbprint", Thumbprint.hex(assertion.thumbprint()), "issuer", assertion.issuer()));
        }
    }

    /**
     * Has one of the keys vouch for the assertion: a set may give two keys one id, and then either may.
     *
     * @throws Refusal when none does
     */
    public VerifiedJwt verified(ClientAssertion assertion, List<Jwk> candidates, VerificationEvidence evidence) {
        for (Jwk candidate : candidates) {
            try {
                return assertion.jwt().verify(candidate.key(), crypto.get());
            } catch (BadSignature e) {
                evidence.reason("The key does not vouch for the assertion: " + e.getMessage() + ".");
            }
        }
        throw new Refusal(FederationError.WRONG_SIGNATURE);
    }

    /** Refuses an assertion that is not valid at {@code now}. */
    public void requireValid(ClientAssertion assertion, Instant now, VerificationEvidence evidence) {
        validity.require(assertion, now, evidence);
    }

    /** What verifies signatures. */
    public CryptoProvider crypto() {
        return crypto.get();
    }
}

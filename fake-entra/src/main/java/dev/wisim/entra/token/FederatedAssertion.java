package dev.wisim.entra.token;

import dev.wisim.entra.directory.FederatedCredential;
import dev.wisim.entra.federation.ClientAssertion;
import dev.wisim.entra.federation.CredentialMatch;
import dev.wisim.entra.federation.FederatedAuthentication;
import dev.wisim.kernel.jose.Jwk;
import dev.wisim.kernel.jose.VerifiedJwt;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An assertion that somebody else issued, in front of the federated credentials of a client. */
final class FederatedAssertion implements ClientAuthentication {

    private final ClientAssertion assertion;
    private final FederatedAuthentication federation;
    private List<FederatedCredential> credentials = List.of();
    private @Nullable FederatedCredential matched;
    private List<Jwk> candidates = List.of();
    private @Nullable VerifiedJwt verified;

    FederatedAssertion(ClientAssertion assertion, FederatedAuthentication federation) {
        this.assertion = assertion;
        this.federation = federation;
    }

    @Override
    public void requireTokenType() {
        federation.requireType(assertion);
    }

    @Override
    public void requireAlgorithm() {
        federation.requireAlgorithm(assertion);
    }

    @Override
    public void requireKeyReference() {
        federation.requireKeyReference(assertion);
    }

    @Override
    public void requireRegistered(Attempt attempt) {
        credentials = attempt.view().federatedCredentials(attempt.client());
        federation.requireAny(credentials, attempt.client());
    }

    /** The fields are compared together, in the order of their steps: they choose one credential. */
    @Override
    public void requireIssuer(Attempt attempt) {
        match(attempt);
    }

    @Override
    public void requireSubject(Attempt attempt) {
        match(attempt);
    }

    @Override
    public void requireAudience(Attempt attempt) {
        match(attempt);
    }

    private void match(Attempt attempt) {
        if (matched != null) {
            return;
        }
        CredentialMatch match = federation.match(assertion, credentials);
        if (match instanceof CredentialMatch.Mismatched mismatched) {
            mismatched.nearest().ifPresent(attempt.explanation()::nearest);
            throw mismatched.refusal();
        }
        matched = ((CredentialMatch.Matched) match).credential();
    }

    @Override
    public void requireAllowed(Attempt attempt) {
        federation.requireAllowed(assertion, attempt.tenant(), attempt.client());
    }

    @Override
    public void requireKeys(Attempt attempt) {
        candidates = federation.keysNamedBy(assertion, attempt.routed().replica(), attempt.at(), attempt.explanation());
    }

    @Override
    public void requireKey(Attempt attempt) {
        federation.requireKnown(assertion, candidates);
    }

    @Override
    public void requireSignature(Attempt attempt) {
        verified = federation.verified(assertion, candidates, attempt.explanation());
    }

    @Override
    public void requireTimes(Attempt attempt) {
        federation.requireValid(assertion, attempt.at(), attempt.explanation());
    }

    @Override
    public Proof proof() {
        if (verified == null || matched == null) {
            throw new IllegalStateException("nothing has vouched for the assertion");
        }
        return new Proof.Signed(assertion, verified, matched.name());
    }

    @Override
    public ClientAuthentication again() {
        return new FederatedAssertion(assertion, federation);
    }

    @Override
    public boolean needsNoMatch() {
        return false;
    }
}

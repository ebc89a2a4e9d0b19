package dev.wisim.entra.explain;

import dev.wisim.entra.directory.FederatedCredential;
import dev.wisim.entra.error.FederationError;
import dev.wisim.entra.federation.AssertionMatching;
import dev.wisim.entra.federation.ClientAssertion;
import dev.wisim.entra.federation.CredentialMatch;
import dev.wisim.entra.federation.CredentialMatcher;
import dev.wisim.entra.federation.NearestCredential;
import dev.wisim.entra.federation.UnreadableAssertion;
import dev.wisim.entra.federation.ValidityCheck;
import dev.wisim.kernel.error.Refusal;
import dev.wisim.kernel.time.SurfaceClock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Judges a token and the credentials of one client without a server or a network, by the rules of the token endpoint and in
 * their order: all but the issuer's keys.
 */
public final class PairTrial {

    /** More than a client can have, so that the list is of several, or not of one. */
    private static final int MOST_CREDENTIALS = 20;

    private final AssertionMatching matching = new AssertionMatching(CredentialMatcher.DEFAULT_ORDER);
    private final Instant now;
    private final ValidityCheck validity;
    private final String clientId;

    /**
     * A trial.
     *
     * @param now when the token would be sent
     * @param tolerance how far the issuer's clock may differ, in either direction
     * @param clientId what the client is called in a text
     */
    public PairTrial(Instant now, Duration tolerance, String clientId) {
        this.now = now;
        this.validity = new ValidityCheck(new SurfaceClock(InstantSource.fixed(now)), tolerance);
        this.clientId = clientId;
    }

    /** What would become of {@code token}. */
    public PairVerdict judge(String token, List<GivenCredential> credentials) {
        ClientAssertion assertion;
        try {
            assertion = ClientAssertion.read(token, false);
        } catch (Refusal refusal) {
            Explanation explanation = new Explanation(Optional.empty());
            explanation.reason(UnreadableAssertion.reason(token));
            return new PairVerdict(
                    Optional.of(refusal), explanation.of(refusal), Optional.empty(), Optional.empty(), List.of());
        }
        return judge(assertion, credentials);
    }

    private PairVerdict judge(ClientAssertion assertion, List<GivenCredential> credentials) {
        Explanation explanation = new Explanation(Optional.of(assertion));
        try {
            CredentialMatch match = match(assertion, credentials);
            if (match instanceof CredentialMatch.Mismatched mismatched) {
                return mismatched(assertion, credentials, mismatched, explanation);
            }
            return timely(assertion, credentials, ((CredentialMatch.Matched) match).credential(), explanation);
        } catch (Refusal refusal) {
            Optional<FederatedCredential> wanted = refusal.entry() == FederationError.NO_CREDENTIALS
                    ? Optional.of(WantedCredential.of(assertion))
                    : Optional.empty();
            return new PairVerdict(
                    Optional.of(refusal), explanation.of(refusal), Optional.empty(), wanted, remarks(credentials));
        }
    }

    /** In the token endpoint's default order. */
    private CredentialMatch match(ClientAssertion assertion, List<GivenCredential> given) {
        List<FederatedCredential> credentials =
                given.stream().map(GivenCredential::credential).toList();
        matching.requireType(assertion);
        matching.requireAlgorithm(assertion);
        matching.requireKeyReference(assertion);
        matching.requireAny(credentials, clientId, clientId);
        return matching.match(assertion, credentials);
    }

    private static PairVerdict mismatched(
            ClientAssertion assertion,
            List<GivenCredential> credentials,
            CredentialMatch.Mismatched mismatched,
            Explanation explanation) {
        Optional<NearestCredential> nearest = mismatched.nearest();
        nearest.ifPresent(explanation::nearest);
        Optional<GivenCredential> given = nearest.flatMap(each -> given(each.credential(), credentials));
        explanation.nearestIs(given.flatMap(GivenCredential::id));
        return new PairVerdict(
                Optional.of(mismatched.refusal()),
                explanation.of(mismatched.refusal()),
                given,
                nearest.map(each -> WantedCredential.of(assertion, each)),
                remarks(credentials));
    }

    private PairVerdict timely(
            ClientAssertion assertion,
            List<GivenCredential> credentials,
            FederatedCredential matched,
            Explanation explanation) {
        Optional<GivenCredential> decisive = given(matched, credentials);
        try {
            validity.require(assertion, now, explanation);
            return new PairVerdict(
                    Optional.empty(),
                    explanation.ofSuccess(),
                    decisive,
                    Optional.empty(),
                    remarks(assertion, credentials));
        } catch (Refusal refusal) {
            return new PairVerdict(
                    Optional.of(refusal), explanation.of(refusal), decisive, Optional.empty(), remarks(credentials));
        }
    }

    private static Optional<GivenCredential> given(FederatedCredential wanted, List<GivenCredential> credentials) {
        return credentials.stream()
                .filter(each -> each.credential().id().equals(wanted.id()))
                .findFirst();
    }

    private static List<String> remarks(List<GivenCredential> credentials) {
        return credentials.size() <= MOST_CREDENTIALS
                ? List.of()
                : List.of("The list has %d credentials, and a client can have %d: it may be of several clients."
                        .formatted(credentials.size(), MOST_CREDENTIALS));
    }

    private static List<String> remarks(ClientAssertion assertion, List<GivenCredential> credentials) {
        List<String> remarks = new ArrayList<>(remarks(credentials));
        remarks.add(
                "Not looked at, because it takes a network: whether %s publishes the key %s, and whether that key signed."
                        .formatted(
                                assertion.issuer(),
                                assertion.keyId().map(id -> "'" + id + "'").orElse("of that thumbprint")));
        return remarks;
    }
}

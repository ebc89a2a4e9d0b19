package dev.wisim.entra.token;

import dev.wisim.entra.difference.VisibleText;
import dev.wisim.entra.federation.ClientAssertion;
import dev.wisim.entra.federation.KeyEvidence;
import dev.wisim.entra.federation.NearestCredential;
import dev.wisim.entra.propagation.LateChange;
import dev.wisim.entra.propagation.Routed;
import dev.wisim.kernel.error.Refusal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Why a request was refused, for the person in front of it; Entra's answer does not say it. Collected while the request is
 * decided, and left in the journal under {@code explanation}. Members, all but the last optional: {@code presented} (issuer,
 * subject, audience, keyId, algorithm), {@code answeredBy} (replica, asOf, cached), {@code nearest} (credential, id, field,
 * presented, registered, differsAt), {@code tooEarly} (one sentence for each write that the replica has not seen),
 * {@code visibleFrom}, {@code publishedKeys}, {@code reason}, {@code change}.
 */
final class Explanation implements KeyEvidence {

    private final Map<String, Object> members = new LinkedHashMap<>();
    private final @Nullable ClientAssertion assertion;
    private Optional<NearestCredential> nearest = Optional.empty();
    private List<LateChange> late = List.of();

    Explanation(PresentedCredential credential) {
        this.assertion = credential instanceof PresentedCredential.Assertion presented ? presented.assertion() : null;
    }

    /** Which replica answered, and from which view. */
    void answeredBy(Routed<?> routed) {
        Map<String, Object> answeredBy = new LinkedHashMap<>();
        answeredBy.put("replica", routed.replica());
        answeredBy.put("asOf", routed.asOf().toString());
        answeredBy.put("cached", routed.cached());
        members.put("answeredBy", answeredBy);
    }

    /** Which credential came nearest there. */
    void nearest(NearestCredential credential) {
        nearest = Optional.of(credential);
        members.put("nearest", credential.note());
    }

    /** The writes that the view which answered did not have yet. */
    void tooEarlyFor(List<LateChange> changes) {
        late = changes;
        if (!late.isEmpty()) {
            members.put("tooEarly", late.stream().map(LateChange::text).toList());
            members.put("visibleFrom", Remedy.visibleFrom(late).toString());
        }
    }

    @Override
    public void published(List<String> keyIds) {
        members.put("publishedKeys", keyIds);
    }

    @Override
    public void reason(String sentence) {
        members.put("reason", sentence);
    }

    /** The whole explanation of {@code refusal}. */
    Map<String, Object> of(Refusal refusal) {
        Map<String, Object> whole = new LinkedHashMap<>();
        if (assertion != null) {
            whole.put("presented", presented(assertion));
        }
        whole.putAll(members);
        whole.put("change", Remedy.of(refusal, Optional.ofNullable(assertion), nearest, late));
        return whole;
    }

    /** What the journal keeps of a success. The token is not in it. */
    Map<String, Object> issued(Routed<RecognizedClient> routed, Resource resource, IssuedToken token) {
        Map<String, Object> issued = new LinkedHashMap<>();
        issued.put("client", routed.value().client().displayName());
        issued.put("credential", routed.value().credential().name());
        issued.put("replica", routed.replica());
        issued.put("asOf", routed.asOf().toString());
        issued.put("audience", resource.audience());
        issued.put("version", resource.tokenVersion());
        issued.put("expiresIn", token.expiresIn());
        return issued;
    }

    private static Map<String, Object> presented(ClientAssertion assertion) {
        Map<String, Object> presented = new LinkedHashMap<>();
        presented.put("issuer", VisibleText.of(assertion.issuer()));
        presented.put("subject", VisibleText.of(assertion.subject()));
        presented.put(
                "audience", assertion.audiences().stream().map(VisibleText::of).toList());
        presented.put("keyId", assertion.keyId().map(VisibleText::of).orElse("(none)"));
        presented.put("algorithm", VisibleText.of(assertion.algorithm()));
        return presented;
    }
}

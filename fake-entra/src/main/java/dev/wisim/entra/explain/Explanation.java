package dev.wisim.entra.explain;

import dev.wisim.entra.difference.VisibleText;
import dev.wisim.entra.error.FederationError;
import dev.wisim.entra.federation.ClientAssertion;
import dev.wisim.entra.federation.KeyKnowledge;
import dev.wisim.entra.federation.NearestCredential;
import dev.wisim.entra.federation.VerificationEvidence;
import dev.wisim.entra.hint.Hint;
import dev.wisim.entra.propagation.LateChange;
import dev.wisim.entra.propagation.Routed;
import dev.wisim.kernel.error.CatalogEntry;
import dev.wisim.kernel.error.Refusal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Why a request was refused; Entra's answer does not say it. Collected while the request is decided, and left in the journal
 * under {@code explanation}. Members, all but the last optional: {@code presented} (issuer, subject, audience, keyId,
 * algorithm, type, validFrom, expires), {@code answeredBy} (replica, asOf, cached), {@code nearest} (credential, id, and the
 * first field that differs as in {@code alsoDiffers}), {@code alsoDiffers} (field, presented, registered, differsAt, kinds,
 * difference, showsAt: where they part in the visible text), {@code tooEarly} (one sentence for each write that the replica has not seen), {@code visibleFrom},
 * {@code publishedKeys}; of a refusal about keys {@code keysFetched}, {@code keysBelievedUntil}, {@code unknownKeyFetchedFrom}, or
 * after a failure {@code keysAskedFor}, {@code keysAskedForAgainFrom}; {@code reasons} (sentences), {@code change}.
 */
public final class Explanation implements VerificationEvidence {

    private static final Set<CatalogEntry> ABOUT_KEYS =
            Set.of(FederationError.UNKNOWN_KEY, FederationError.WRONG_SIGNATURE, FederationError.ISSUER_UNREACHABLE);

    private final Map<String, Object> members = new LinkedHashMap<>();
    private final List<String> reasons = new ArrayList<>();
    private final Optional<ClientAssertion> assertion;
    private Optional<NearestCredential> nearest = Optional.empty();
    private List<LateChange> late = List.of();
    private Supplier<Optional<KeyKnowledge>> keys = Optional::empty;
    private Optional<String> advice = Optional.empty();

    /** An explanation of what becomes of {@code assertion}, or of a request without a readable one. */
    public Explanation(Optional<ClientAssertion> assertion) {
        this.assertion = assertion;
    }

    /** Which replica answered, and from which view. */
    public void answeredBy(Routed<?> routed) {
        Map<String, Object> answeredBy = new LinkedHashMap<>();
        answeredBy.put("replica", routed.replica());
        answeredBy.put("asOf", routed.asOf().toString());
        answeredBy.put("cached", routed.cached());
        members.put("answeredBy", answeredBy);
    }

    /** Which credential came nearest there. */
    public void nearest(NearestCredential credential) {
        nearest = Optional.of(credential);
        members.put("nearest", credential.note());
        if (!credential.further().isEmpty()) {
            members.put("alsoDiffers", credential.furtherNotes());
        }
    }

    /** What the nearest credential is called where it comes from, when that is not this directory. */
    void nearestIs(Optional<String> id) {
        nearest.ifPresent(credential -> {
            Map<String, Object> note = new LinkedHashMap<>(credential.note());
            note.remove("id");
            id.ifPresent(elsewhere -> note.put("id", elsewhere));
            members.put("nearest", note);
        });
    }

    /** The writes that the view which answered did not have yet. */
    public void tooEarlyFor(List<LateChange> changes) {
        late = changes;
        if (!late.isEmpty()) {
            members.put("tooEarly", late.stream().map(LateChange::text).toList());
            members.put("visibleFrom", Remedy.visibleFrom(late).toString());
        }
    }

    /** Whether the request only came before the replica had seen what it needs. */
    public boolean isTooEarly() {
        return !late.isEmpty();
    }

    /** What was probably meant; the first one with an advice gives it. */
    public void hint(Hint hint) {
        reasons.add(hint.reason());
        advice = advice.or(hint::change);
    }

    @Override
    public void published(List<String> keyIds) {
        members.put("publishedKeys", keyIds.stream().map(VisibleText::of).toList());
    }

    @Override
    public void known(Supplier<Optional<KeyKnowledge>> knowledge) {
        keys = knowledge;
    }

    @Override
    public void reason(String sentence) {
        reasons.add(sentence);
    }

    /** The whole explanation of {@code refusal}. */
    public Map<String, Object> of(Refusal refusal) {
        Map<String, Object> whole = new LinkedHashMap<>();
        assertion.ifPresent(presented -> whole.put("presented", presented(presented)));
        whole.putAll(members);
        if (ABOUT_KEYS.contains(refusal.entry())) {
            keys.get().ifPresent(knowledge -> whole.putAll(knowledge.note()));
        }
        if (!reasons.isEmpty()) {
            whole.put("reasons", List.copyOf(reasons));
        }
        whole.put("change", advice.orElseGet(() -> Remedy.of(refusal, assertion, nearest, late)));
        return whole;
    }

    /** What was presented, of a request that nothing speaks against. */
    Map<String, Object> ofSuccess() {
        Map<String, Object> whole = new LinkedHashMap<>();
        assertion.ifPresent(presented -> whole.put("presented", presented(presented)));
        return whole;
    }

    private static Map<String, Object> presented(ClientAssertion assertion) {
        Map<String, Object> presented = new LinkedHashMap<>();
        presented.put("issuer", VisibleText.of(assertion.issuer()));
        presented.put("subject", VisibleText.of(assertion.subject()));
        presented.put(
                "audience", assertion.audiences().stream().map(VisibleText::of).toList());
        presented.put("keyId", assertion.keyId().map(VisibleText::of).orElse("(none)"));
        presented.put("algorithm", VisibleText.of(assertion.algorithm()));
        assertion.type().ifPresent(type -> presented.put("type", VisibleText.of(type)));
        assertion.notBefore().ifPresent(instant -> presented.put("validFrom", instant.toString()));
        assertion.expiry().ifPresent(instant -> presented.put("expires", instant.toString()));
        return presented;
    }
}

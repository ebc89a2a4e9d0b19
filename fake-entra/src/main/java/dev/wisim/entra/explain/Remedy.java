package dev.wisim.entra.explain;

import dev.wisim.entra.difference.VisibleText;
import dev.wisim.entra.error.EntraError;
import dev.wisim.entra.error.ErrorGuide;
import dev.wisim.entra.error.FederationError;
import dev.wisim.entra.federation.ClientAssertion;
import dev.wisim.entra.federation.FieldDifference;
import dev.wisim.entra.federation.NearestCredential;
import dev.wisim.entra.propagation.LateChange;
import dev.wisim.kernel.error.Refusal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a person has to change so that the request is not refused again, in a sentence or two. */
final class Remedy {

    /** The one field that is no value. */
    private static final String CLAIMS = "claimsMatchingExpression";

    private Remedy() {}

    /**
     * The advice: of this case where there is more to say than the guide says of its kind. Waiting comes first where the
     * directory already has what the request needs.
     */
    static String of(
            Refusal refusal,
            Optional<ClientAssertion> assertion,
            Optional<NearestCredential> nearest,
            List<LateChange> late) {
        if (!late.isEmpty()) {
            return "Wait until " + visibleFrom(late) + " without asking: the directory has it, but the replica that"
                    + " answered has not seen it yet, and each early request can keep it blind for longer.";
        }
        if (nearest.isPresent()) {
            return changed(nearest.get());
        }
        if (refusal.entry() == FederationError.NO_CREDENTIALS && assertion.isPresent()) {
            return "Create a federated credential with issuer '%s', subject '%s' and audience '%s'."
                    .formatted(
                            VisibleText.of(assertion.get().issuer()),
                            VisibleText.of(assertion.get().subject()),
                            VisibleText.of(assertion.get().audiences().get(0)));
        }
        return ErrorGuide.of((EntraError) refusal.entry()).fix();
    }

    private static String changed(NearestCredential nearest) {
        String first = "Set the %s of federated credential '%s' to %s."
                .formatted(
                        nearest.first().field(),
                        VisibleText.of(nearest.credential().name()),
                        either(nearest.first()));
        return nearest.further().stream()
                .map(field -> " Its %s differs too: set it to %s.".formatted(field.field(), either(field)))
                .collect(Collectors.joining("", first, ""));
    }

    private static String either(FieldDifference field) {
        return "'%s', or have the token %s '%s'"
                .formatted(
                        VisibleText.of(field.settable()),
                        field.field().equals(CLAIMS) ? "satisfy" : "say",
                        VisibleText.of(field.registered()));
    }

    /** From when on every replica has all of them. */
    static Instant visibleFrom(List<LateChange> late) {
        return late.stream()
                .map(LateChange::visible)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}

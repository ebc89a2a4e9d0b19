package dev.wisim.entra.token;

import dev.wisim.entra.federation.CredentialField;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * In which order the steps are taken. What Entra does is inferred for most of them, so it can be changed; what a step needs to
 * know still comes first.
 */
public record ValidationOrder(List<ValidationStep> steps) {

    private static final Set<ValidationStep> COMPARISONS =
            EnumSet.of(ValidationStep.ISSUER, ValidationStep.SUBJECT, ValidationStep.AUDIENCE);

    /** As {@link ValidationStep} declares them. */
    public static final ValidationOrder DEFAULT = new ValidationOrder(List.of(ValidationStep.values()));

    /**
     * An order.
     *
     * @throws IllegalArgumentException when a step is missing or there twice, comes before one that it needs, or the three
     *     comparisons are torn apart
     */
    public ValidationOrder {
        steps = List.copyOf(steps);
        requireEachOnce(steps);
        for (ValidationStep step : steps) {
            requireNeedsOf(step, steps);
        }
        requireComparisonsTogether(steps);
    }

    /** The fields of a federated credential, in the order in which they are compared. */
    public List<CredentialField> fields() {
        return steps.stream()
                .filter(COMPARISONS::contains)
                .map(step -> CredentialField.valueOf(step.name()))
                .toList();
    }

    /** What comes before the directory is looked into. */
    List<ValidationStep> before() {
        return steps.subList(0, firstLookUp());
    }

    /** From the first step that looks into the directory to the last, whatever stands between them. */
    List<ValidationStep> lookUps() {
        return steps.subList(firstLookUp(), afterLastLookUp());
    }

    /** What comes after the directory has been looked into. */
    List<ValidationStep> after() {
        return steps.subList(afterLastLookUp(), steps.size());
    }

    private int firstLookUp() {
        int at = 0;
        while (!steps.get(at).looksUp()) {
            at++;
        }
        return at;
    }

    private int afterLastLookUp() {
        int at = steps.size();
        while (!steps.get(at - 1).looksUp()) {
            at--;
        }
        return at;
    }

    private static void requireEachOnce(List<ValidationStep> steps) {
        Set<ValidationStep> missing = EnumSet.allOf(ValidationStep.class);
        for (ValidationStep step : steps) {
            if (!missing.remove(step)) {
                throw new IllegalArgumentException("order has " + word(step) + " twice");
            }
        }
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("order lacks "
                    + String.join(
                            ", ", missing.stream().map(ValidationOrder::word).toList()));
        }
    }

    private static void requireNeedsOf(ValidationStep step, List<ValidationStep> steps) {
        List<ValidationStep> earlier = steps.subList(0, steps.indexOf(step));
        for (ValidationStep needed : ValidationStep.values()) {
            if (step.needs().contains(needed) && !earlier.contains(needed)) {
                throw new IllegalArgumentException(
                        "order has " + word(step) + " before " + word(needed) + ", whose outcome it needs");
            }
        }
    }

    private static void requireComparisonsTogether(List<ValidationStep> steps) {
        int first = steps.indexOf(
                steps.stream().filter(COMPARISONS::contains).findFirst().orElseThrow());
        if (!COMPARISONS.containsAll(steps.subList(first, first + COMPARISONS.size()))) {
            throw new IllegalArgumentException(
                    "order has a step between issuer, subject and audience, which choose one credential together");
        }
    }

    private static String word(ValidationStep step) {
        return step.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

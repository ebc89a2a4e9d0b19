package dev.wisim.entra.federation;

import dev.wisim.entra.difference.DifferenceKind;
import dev.wisim.entra.difference.TextDifference;
import dev.wisim.entra.difference.VisibleText;
import dev.wisim.entra.directory.FederatedCredential;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A field in which an assertion and a credential do not agree.
 *
 * @param field its name in the credential
 * @param presented what the assertion says there
 * @param compared the one of several values in it that is most like the credential's
 * @param registered what the credential says there
 * @param settable what the credential could say there to match: one of the values where the assertion has several
 * @param difference between {@code compared} and {@code registered}
 */
public record FieldDifference(
        String field,
        String presented,
        String compared,
        String registered,
        String settable,
        TextDifference difference) {

    /** The difference in {@code field}, if there is one. */
    static Optional<FieldDifference> of(
            ClientAssertion assertion, FederatedCredential credential, CredentialField field) {
        if (field.matches(assertion, credential)) {
            return Optional.empty();
        }
        String registered = field.registered(credential);
        String compared = nearest(field.values(assertion), registered);
        return Optional.of(new FieldDifference(
                field.text(credential),
                field.presented(assertion),
                compared,
                registered,
                field.settable(assertion, credential),
                field.expression(credential)
                        .map(expression -> FailedClauses.of(expression, assertion))
                        .orElseGet(() -> TextDifference.between(compared, registered))));
    }

    /** For the journal: both values with every character visible, where they part, counted from 0, and why. */
    Map<String, Object> note() {
        Map<String, Object> note = new LinkedHashMap<>();
        note.put("field", field);
        note.put("presented", VisibleText.of(presented));
        if (!compared.equals(presented)) {
            note.put("compared", VisibleText.of(compared));
        }
        note.put("registered", VisibleText.of(registered));
        note.putAll(difference.note());
        if (!difference.kinds().contains(DifferenceKind.EXPRESSION)) {
            note.put("showsAt", VisibleText.place(compared, difference.at()));
        }
        return note;
    }

    private static String nearest(List<String> values, String registered) {
        return values.stream()
                .max(Comparator.comparingInt(value -> Likeness.of(value, registered)))
                .orElse("");
    }
}

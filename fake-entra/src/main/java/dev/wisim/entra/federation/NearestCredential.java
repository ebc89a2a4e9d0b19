package dev.wisim.entra.federation;

import dev.wisim.entra.difference.VisibleText;
import dev.wisim.entra.directory.FederatedCredential;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The credential that came nearest to an assertion, and where the two differ.
 *
 * @param credential the credential
 * @param first the field for which it was refused
 * @param further the other fields that differ, for which it would be refused next
 */
public record NearestCredential(FederatedCredential credential, FieldDifference first, List<FieldDifference> further) {

    public NearestCredential {
        further = List.copyOf(further);
    }

    /** The one of {@code candidates} whose {@code field} is most like the assertion's; the oldest of equals. */
    static Optional<NearestCredential> of(
            ClientAssertion assertion, List<FederatedCredential> candidates, CredentialField field) {
        String presented = field.presented(assertion);
        return candidates.stream()
                .max(Comparator.<FederatedCredential>comparingInt(
                                candidate -> Likeness.of(presented, field.registered(candidate)))
                        .thenComparingInt(candidate -> agreeing(assertion, candidate)))
                .flatMap(candidate -> between(assertion, candidate, field));
    }

    /** Whether the field of this name is one of those that differ. */
    public boolean differsIn(String field) {
        return Stream.concat(Stream.of(first), further.stream())
                .anyMatch(difference -> difference.field().equals(field));
    }

    /** For the journal: which one it is, and the first field. */
    public Map<String, Object> note() {
        Map<String, Object> note = new LinkedHashMap<>();
        note.put("credential", VisibleText.of(credential.name()));
        note.put("id", credential.id().toString());
        note.putAll(first.note());
        return note;
    }

    /** For the journal: the other fields. */
    public List<Map<String, Object>> furtherNotes() {
        return further.stream().map(FieldDifference::note).toList();
    }

    private static Optional<NearestCredential> between(
            ClientAssertion assertion, FederatedCredential candidate, CredentialField field) {
        List<FieldDifference> further = Arrays.stream(CredentialField.values())
                .filter(other -> other != field)
                .flatMap(other -> FieldDifference.of(assertion, candidate, other).stream())
                .toList();
        return FieldDifference.of(assertion, candidate, field)
                .map(first -> new NearestCredential(candidate, first, further));
    }

    private static int agreeing(ClientAssertion assertion, FederatedCredential candidate) {
        return (int) Arrays.stream(CredentialField.values())
                .filter(field -> field.matches(assertion, candidate))
                .count();
    }
}

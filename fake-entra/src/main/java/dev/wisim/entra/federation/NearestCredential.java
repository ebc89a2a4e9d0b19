package dev.wisim.entra.federation;

import dev.wisim.entra.difference.VisibleText;
import dev.wisim.entra.directory.FederatedCredential;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The credential that came nearest to an assertion, and where the two differ.
 *
 * @param credential the credential
 * @param field the name of the first field that differs
 * @param presented what the assertion says there
 * @param registered what the credential says there
 * @param settable what the credential could say there to match: one of the values where the assertion has several
 */
public record NearestCredential(
        FederatedCredential credential, String field, String presented, String registered, String settable) {

    /** The one of {@code candidates} whose {@code field} is most like the assertion's; the oldest of equals. */
    static Optional<NearestCredential> of(
            ClientAssertion assertion, List<FederatedCredential> candidates, CredentialField field) {
        String presented = field.presented(assertion);
        return candidates.stream()
                .max(Comparator.<FederatedCredential>comparingInt(
                                candidate -> likeness(presented, field.registered(candidate)))
                        .thenComparingInt(candidate -> agreeing(assertion, candidate)))
                .map(candidate -> new NearestCredential(
                        candidate,
                        field.text(candidate),
                        presented,
                        field.registered(candidate),
                        field.settable(assertion, candidate)));
    }

    /** For the journal: both values with every character visible, and where they part, counted from 0. */
    public Map<String, Object> note() {
        Map<String, Object> note = new LinkedHashMap<>();
        note.put("credential", credential.name());
        note.put("id", credential.id().toString());
        note.put("field", field);
        note.put("presented", VisibleText.of(presented));
        note.put("registered", VisibleText.of(registered));
        note.put("differsAt", commonPrefix(presented, registered));
        return note;
    }

    /** How many characters agree from either end, ignoring case; longer strays count against it. */
    private static int likeness(String one, String other) {
        int prefix = commonPrefix(lower(one), lower(other));
        int suffix = commonPrefix(reversed(lower(one)), reversed(lower(other)));
        int shorter = Math.min(one.length(), other.length());
        return 2 * Math.min(shorter, prefix + suffix) - Math.max(one.length(), other.length());
    }

    private static int agreeing(ClientAssertion assertion, FederatedCredential candidate) {
        int agreeing = 0;
        for (CredentialField field : CredentialField.values()) {
            agreeing += field.matches(assertion, candidate) ? 1 : 0;
        }
        return agreeing;
    }

    private static int commonPrefix(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int at = 0;
        while (at < shorter && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return at;
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private static String reversed(String text) {
        return new StringBuilder(text).reverse().toString();
    }
}

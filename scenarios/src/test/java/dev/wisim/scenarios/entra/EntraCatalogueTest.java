package dev.wisim.scenarios.entra;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wisim.conformance.entra.evidence.EntraEvidence;
import dev.wisim.conformance.entra.evidence.Exchange;
import dev.wisim.conformance.requirement.EntraRefusal;
import dev.wisim.conformance.requirement.Requirement;
import dev.wisim.entra.error.Aadsts;
import dev.wisim.entra.error.EntraError;
import dev.wisim.kernel.error.Evidence;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Our catalogue against the suite's: nothing is said that no check brings about, and each by the check that it names. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EntraCatalogueTest {

    private static final Pattern NAME = Pattern.compile("\\{[a-zA-Z][a-zA-Z0-9]*}");

    private EntraEvidence evidence;

    @BeforeAll
    void askEverything(@TempDir Path directory) throws Exception {
        evidence = ConformingSandbox.everyAnswer(directory);
    }

    static Stream<EntraError> causes() {
        return EntraError.values().stream();
    }

    @ParameterizedTest
    @MethodSource("causes")
    void everyCauseIsProvokedByTheCheckThatItsEvidenceNames(EntraError cause) throws NoSuchFieldException {
        Evidence named = cause.getClass().getField(cause.name()).getAnnotation(Evidence.class);

        assertThat(named.test()).as("a test beside the check").isEmpty();
        assertThat(Requirement.ofEntra()).extracting(Requirement::id).contains(named.check());
        assertThat(checksThatProvoke(cause)).containsExactly(named.check());
    }

    /** One answer can look like two causes only if they have one text. */
    @Test
    void everyCheckProvokesOneCause() {
        assertThat(evidence.refusals().entrySet())
                .allSatisfy(refusal -> assertThat(causes())
                        .as(refusal.getKey().id())
                        .filteredOn(cause ->
                                isAnsweredBy(cause.row(), refusal.getValue().exchange()))
                        .hasSize(1));
    }

    private List<String> checksThatProvoke(EntraError cause) {
        return evidence.refusals().entrySet().stream()
                .filter(refusal -> isAnsweredBy(cause.row(), refusal.getValue().exchange()))
                .map(Map.Entry::getKey)
                .map(EntraRefusal::id)
                .toList();
    }

    private static boolean isAnsweredBy(Aadsts row, Exchange exchange) {
        Map<String, Object> members = exchange.members();
        return exchange.status() == row.status()
                && row.word().text().equals(members.get("error"))
                && List.of(row.number()).equals(members.get("error_codes"))
                && text(row)
                        .matcher(String.valueOf(members.get("error_description")))
                        .matches();
    }

    /** The row's text with anything where an argument goes, behind its number and before the trailer. */
    private static Pattern text(Aadsts row) {
        String between = NAME.splitAsStream(row.template() + "\n")
                .map(part -> Pattern.quote(part.replace("\n", "")))
                .reduce((left, right) -> left + ".*" + right)
                .orElse("");
        return Pattern.compile("AADSTS" + row.number() + ": " + between + "\\s+Trace ID: .*", Pattern.DOTALL);
    }
}

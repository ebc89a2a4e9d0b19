package dev.wisim.scenarios.entra;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wisim.conformance.entra.EntraConformance;
import dev.wisim.conformance.entra.evidence.EntraEvidence;
import dev.wisim.conformance.evidence.Fetched;
import dev.wisim.conformance.report.Report;
import dev.wisim.conformance.report.Verdict;
import dev.wisim.conformance.requirement.EntraRefusal;
import dev.wisim.conformance.requirement.EntraRequirement;
import dev.wisim.conformance.requirement.Outcome;
import dev.wisim.conformance.requirement.Requirement;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever one thing a token endpoint does otherwise than Entra, exactly one requirement names it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EachEntraRequirementTest {

    private final OwnSigner signer = new OwnSigner();
    private final Map<EntraRequirement, Consumer<BentAnswers>> misbehaviours = EntraMisbehaviour.all(signer);
    private EntraEvidence conforming;

    /** What can be otherwise in the refusal of one cause, while its form stays a refusal's. */
    enum Otherwise {
        GRANTED((refusal, answer) -> BentAnswers.status(answer, 200)),
        STATUS((refusal, answer) -> BentAnswers.status(answer, answer.status() + 1)),
        WORD((refusal, answer) -> BentAnswers.members(answer, members -> members.put("error", "access_denied"))),
        TEXT((refusal, answer) -> BentAnswers.members(
                answer, members -> replace(members, "error_description", " Trace ID", ". Trace ID"))),
        NUMBER((refusal, answer) -> BentAnswers.header(
                BentAnswers.members(answer, members -> {
                    members.put("error_codes", List.of(1_234_567));
                    replace(
                            members,
                            "error_description",
                            "AADSTS" + refusal.row().number(),
                            "AADSTS1234567");
                    members.computeIfPresent(
                            "error_uri", (name, old) -> "https://login.microsoftonline.com/error?code=1234567");
                }),
                "x-ms-clitelem",
                Optional.of("1,1234567,0,,"))),
        PAGE((refusal, answer) -> BentAnswers.members(answer, members -> {
            String page = "https://login.microsoftonline.com/error?code="
                    + refusal.row().number();
            if (members.remove("error_uri") == null) {
                members.put("error_uri", page);
            }
        }));

        @SuppressWarnings("ImmutableEnumChecker") // a function without state
        private final BiFunction<EntraRefusal, Fetched.Answer, Fetched.Answer> bend;

        Otherwise(BiFunction<EntraRefusal, Fetched.Answer, Fetched.Answer> bend) {
            this.bend = bend;
        }

        private static void replace(Map<String, Object> members, String name, String from, String to) {
            members.compute(name, (same, text) -> String.valueOf(text).replace(from, to));
        }
    }

    @BeforeAll
    void recordConformingAnswers(@TempDir Path directory) throws Exception {
        BentAnswers answers = new BentAnswers(ConformingSandbox.everyAnswer(directory));
        signer.publish(answers);
        conforming = answers.evidence();
    }

    @Test
    void failsNothingWhenTheEndpointConforms() {
        assertThat(failed(conforming)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("requirements")
    void failsForOneMisbehaviourOnly(EntraRequirement requirement) {
        BentAnswers answers = new BentAnswers(conforming);
        misbehaviours.get(requirement).accept(answers);

        assertThat(failed(answers.evidence())).containsExactly(requirement);
    }

    Stream<EntraRequirement> requirements() {
        return misbehaviours.keySet().stream();
    }

    @ParameterizedTest
    @EnumSource(Otherwise.class)
    void failsForEveryCauseThatIsRefusedOtherwiseAndForNothingElse(Otherwise otherwise) {
        BentAnswers answers = new BentAnswers(conforming);
        conforming
                .refusals()
                .keySet()
                .forEach(refusal -> answers.refusal(refusal, answer -> otherwise.bend.apply(refusal, answer)));

        assertThat(failed(answers.evidence()))
                .containsExactlyInAnyOrderElementsOf(conforming.refusals().keySet());
    }

    @Test
    void hasATestForEveryRequirement() {
        Set<Requirement> tested = new HashSet<>(misbehaviours.keySet());
        tested.addAll(conforming.refusals().keySet());

        assertThat(tested).containsExactlyInAnyOrderElementsOf(Requirement.ofEntra());
    }

    private static List<Requirement> failed(EntraEvidence evidence) {
        Report report = EntraConformance.of(evidence).report();
        return report.verdicts().stream()
                .filter(verdict -> verdict.outcome() instanceof Outcome.Failed)
                .map(Verdict::requirement)
                .toList();
    }
}

package dev.wisim.scenarios.entra;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wisim.conformance.abuse.AbuseCorpus;
import dev.wisim.conformance.abuse.AbuseEvidence;
import dev.wisim.conformance.abuse.AbuseItem;
import dev.wisim.conformance.entra.EntraConformance;
import dev.wisim.conformance.entra.evidence.EntraEvidence;
import dev.wisim.conformance.evidence.Fetched;
import dev.wisim.conformance.report.Verdict;
import dev.wisim.conformance.requirement.Outcome;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every item of the abuse corpus against a whole sandbox, and whether the suite would tell if one were not refused. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AbuseCorpusTest {

    private ConformingSandbox sandbox;
    private EntraEvidence evidence;

    @BeforeAll
    void abuse(@TempDir Path directory) throws Exception {
        sandbox = ConformingSandbox.start(directory);
        evidence = sandbox.conformance().evidence();
    }

    @AfterAll
    void stop() {
        sandbox.close();
    }

    Stream<Named<AbuseEvidence.Tried>> tried() {
        return evidence.abuse().tried().stream()
                .map(each -> Named.of(each.item().family() + " " + each.item().id(), each));
    }

    @Test
    void everyItemWasSent() {
        assertThat(evidence.abuse().tried())
                .extracting(AbuseEvidence.Tried::item)
                .containsExactlyElementsOf(AbuseCorpus.items())
                .hasSizeGreaterThan(100);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tried")
    void isRefusedWithItsCode(AbuseEvidence.Tried tried) {
        AbuseItem item = tried.item();

        assertThat(tried.fetched()).isInstanceOf(Fetched.Answer.class);
        assertThat(((Fetched.Answer) tried.fetched()).status()).isEqualTo(item.status());
        assertThat(tried.fetched().object().orElseThrow()).containsEntry("error_codes", List.of(item.number()));
    }

    @Test
    void nobodyTookTheBait() {
        assertThat(evidence.abuse().followed()).isEmpty();
    }

    /** A family is many items: whichever of them is granted, the failure names it and no other. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("tried")
    void isNamedWhenItIsGranted(AbuseEvidence.Tried granted) {
        List<AbuseEvidence.Tried> all = new ArrayList<>(evidence.abuse().tried());
        Fetched answer = evidence.abuse().afterwards();
        all.replaceAll(each -> each.equals(granted) ? new AbuseEvidence.Tried(each.item(), answer) : each);

        assertThat(failures(all)).singleElement().satisfies(verdict -> {
            assertThat(verdict.requirement()).isEqualTo(granted.item().family());
            assertThat(((Outcome.Failed) verdict.outcome()).actual())
                    .startsWith(granted.item().id() + ": status 200")
                    .doesNotContain(";");
        });
    }

    private List<Verdict> failures(List<AbuseEvidence.Tried> tried) {
        AbuseEvidence abuse = new AbuseEvidence(
                tried, evidence.abuse().followed(), evidence.abuse().afterwards());
        EntraEvidence bent = new EntraEvidence(
                evidence.world(),
                evidence.login(),
                evidence.refusals(),
                evidence.tokens(),
                evidence.documents(),
                abuse);
        return EntraConformance.of(bent).report().verdicts().stream()
                .filter(verdict -> verdict.outcome() instanceof Outcome.Failed)
                .toList();
    }
}

package dev.wisim.scenarios.entra;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wisim.conformance.report.Format;
import dev.wisim.conformance.report.Report;
import dev.wisim.conformance.report.Verdict;
import dev.wisim.conformance.requirement.EntraFederationRefusal;
import dev.wisim.conformance.requirement.EntraResourceRefusal;
import dev.wisim.conformance.requirement.Outcome;
import dev.wisim.conformance.requirement.Requirement;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Our token endpoint, held to everything that the suite knows of Entra's. */
class EntraConformanceTest {

    @TempDir
    Path directory;

    @Test
    void sandboxDoesWhatEntraDoes() throws Exception {
        doesWhatEntraDoes("", EntraFederationRefusal.ISSUER_METADATA_UNUSABLE, EntraResourceRefusal.RESOURCE_ON_V2);
    }

    @Test
    void sandboxDoesWhatEntraDoesAtOtherTimesAndPlaces() throws Exception {
        doesWhatEntraDoes(
                ConformingSandbox.OTHERWISE,
                EntraFederationRefusal.ISSUER_UNREACHABLE,
                EntraResourceRefusal.RESOURCE_SCOPE_MISMATCH);
    }

    private void doesWhatEntraDoes(String settings, Requirement... notRun) throws Exception {
        try (ConformingSandbox sandbox = ConformingSandbox.start(directory, settings)) {
            Report report = sandbox.conformance().report();

            assertThat(report.verdicts())
                    .as(Format.TEXT.write(report))
                    .filteredOn(verdict -> !(verdict.outcome() instanceof Outcome.Passed))
                    .extracting(Verdict::requirement)
                    .containsExactly(notRun);
        }
    }
}

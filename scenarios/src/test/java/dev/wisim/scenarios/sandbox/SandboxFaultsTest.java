package dev.wisim.scenarios.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.wisim.kernel.cli.CannotStart;
import dev.wisim.kernel.config.ConfigProblems;
import dev.wisim.scenarios.client.AdminClient;
import dev.wisim.scenarios.client.FaultState;
import dev.wisim.scenarios.client.NewFault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Faults of a configuration file, and what a reset makes of them. */
class SandboxFaultsTest {

    @TempDir
    private Path directory;

    @Test
    void configuredRulesStandFromTheStartAndAgainAfterAReset() throws Exception {
        Path file = Files.writeString(directory.resolve("wisim.yaml"), """
                faults:
                  - point: login
                    select:
                      path: /*/oauth2/v2.0/token
                      header:
                        x-run: "7"
                    trigger: {kind: probability, probability: 0.022}
                    fault: {kind: status, status: 429, retryAfter: 1s}
                  - id: slow-keys
                    point: issuer/answer
                    fault: {kind: latency, delay: 100ms, upTo: 1s}
                    expiresAfter: 10m
                """);

        try (Sandbox sandbox = Sandboxes.start(directory.resolve("run"), file, "clock.start=2026-11-22T10:00:00Z")) {
            AdminClient admin = new AdminClient(sandbox.addresses().admin());
            List<FaultState> configured = admin.faults().all();
            assertThat(configured).extracting(FaultState::id).containsExactly("fault-1", "slow-keys");
            assertThat(configured).allMatch(FaultState::configured);
            assertThat(configured.get(0).trigger()).containsEntry("probability", 0.022);
            assertThat(configured.get(1).expires()).hasValue("2026-11-22T10:10:00.000Z");

            admin.faults().remove("slow-keys");
            FaultState added = admin.faults()
                    .add(new NewFault(
                            Optional.empty(),
                            "login",
                            Map.of(),
                            Map.of("kind", "always"),
                            Map.of("kind", "drop"),
                            Optional.empty(),
                            false));
            assertThat(added.id()).isEqualTo("fault-2");
            admin.reset();

            assertThat(admin.faults().all()).isEqualTo(configured);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {point: login, fault: {kind: status}}                       | faults[0].fault.status: fault.status is required for the kind 'status'
                    {point: login, fault: {kind: explode}}                      | faults[0].fault.kind: must be one of status, refuse
                    {point: login/dinner, fault: {kind: reset}}                 | faults[0].point: point has the stage 'dinner', but reset strikes at request or answer
                    {point: login, fault: {kind: drop}, id: a b}                | faults[0].id: id must be up to 64
                    {id: x, point: login, fault: {kind: drop}}, {id: x, point: login, fault: {kind: drop}} | faults[1].id: faults[1].id is another rule's: x
                    """)
    void wrongRuleIsToldAtItsMember(String rule, String problem) {
        assertThatThrownBy(() -> Sandboxes.config("faults=[" + rule + "]"))
                .isInstanceOf(ConfigProblems.class)
                .hasMessageContaining(problem);
    }

    @Test
    void ruleForASurfaceThatIsNotThereKeepsTheSandboxFromStarting() throws IOException {
        assertThatThrownBy(
                        () -> Sandboxes.start(directory.resolve("run"), "faults=[{point: moon, fault: {kind: drop}}]"))
                .isInstanceOf(CannotStart.class)
                .hasMessageStartingWith("faults[0].point names no surface that can be struck; these can: ");
    }
}

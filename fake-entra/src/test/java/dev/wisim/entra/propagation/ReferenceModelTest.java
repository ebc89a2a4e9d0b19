package dev.wisim.entra.propagation;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReferenceModelTest {

    private static final int HISTORIES = 500;

    @Test
    void agreesWithTheEngineOnEveryHistory() {
        Map<String, Integer> happened = new HashMap<>();

        for (long seed = 0; seed < HISTORIES; seed++) {
            new RandomHistory(seed).play().forEach((what, times) -> happened.merge(what, times, Integer::sum));
        }

        // Agreement on what never happened would prove nothing.
        assertThat(happened)
                .containsOnlyKeys(
                        "fresh", "pinned", "hit", "miss", "reset", "ok", "nothing", "absent", "busy", "taken", "name",
                        "limit", "pair");
        assertThat(happened.get("pinned")).isGreaterThan(5_000);
        assertThat(happened.get("hit")).isGreaterThan(2_000);
        assertThat(happened.get("ok")).isGreaterThan(10_000);
    }

    @Test
    void sharesNothingWithTheEngineButTheHash() {
        String naive = "dev.wisim.entra.propagation.naive";

        classes()
                .that()
                .resideInAPackage(naive)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(naive, "dev.wisim.kernel.chance", "java..", "org.jspecify..")
                .check(new ClassFileImporter().importPackages(naive));
    }
}

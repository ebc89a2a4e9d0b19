package dev.wisim.conformance;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import dev.wisim.kernel.architecture.HouseRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private final JavaClasses classes = HouseRules.mainClasses("dev.wisim.conformance");

    @Test
    void knowsNoClassOfTheSimulator() {
        classes()
                .should()
                .onlyDependOnClassesThat(DescribedPredicate.describe(
                        "are the suite's own or no part of the simulator",
                        (JavaClass type) -> !type.getPackageName().startsWith("dev.wisim.")
                                || type.getPackageName().startsWith("dev.wisim.conformance")))
                .because("a suite that shares the verifier with the issuer shares its mistakes")
                .check(classes);
    }

    @Test
    void timeAndChanceComeFromTheKernel() {
        HouseRules.TIME_AND_CHANCE_COME_FROM_THE_KERNEL.check(classes);
    }

    @Test
    void onlyEndpointsTouchJavalin() {
        HouseRules.ONLY_ENDPOINTS_TOUCH_JAVALIN.check(classes);
    }

    @Test
    void onlyDocumentsTouchJackson() {
        HouseRules.ONLY_DOCUMENTS_TOUCH_JACKSON.check(classes);
    }

    @Test
    void namesSaySomething() {
        HouseRules.NAMES_SAY_SOMETHING.check(classes);
    }

    @Test
    void packagesAreFreeOfCycles() {
        HouseRules.packagesFreeOfCycles("dev.wisim.conformance").check(classes);
    }
}

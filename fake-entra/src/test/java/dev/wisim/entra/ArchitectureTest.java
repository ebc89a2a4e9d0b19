package dev.wisim.entra;

import com.tngtech.archunit.core.domain.JavaClasses;
import dev.wisim.kernel.architecture.HouseRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private final JavaClasses classes = HouseRules.mainClasses("dev.wisim.entra");

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
    void nobodyDependsOnAdmin() {
        HouseRules.NOBODY_DEPENDS_ON_ADMIN.check(classes);
    }

    @Test
    void rulesKnowNoFaults() {
        HouseRules.RULES_KNOW_NO_FAULTS.check(classes);
    }

    @Test
    void namesSaySomething() {
        HouseRules.NAMES_SAY_SOMETHING.check(classes);
    }

    @Test
    void packagesAreFreeOfCycles() {
        HouseRules.packagesFreeOfCycles("dev.wisim.entra").check(classes);
    }
}

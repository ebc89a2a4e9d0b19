package dev.wisim.kernel.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private final JavaClasses kernel = HouseRules.mainClasses("dev.wisim.kernel");

    @Test
    void timeAndChanceComeFromTheKernel() {
        HouseRules.TIME_AND_CHANCE_COME_FROM_THE_KERNEL.check(kernel);
    }

    @Test
    void rulesKnowNoFaults() {
        HouseRules.RULES_KNOW_NO_FAULTS.check(kernel);
    }

    @Test
    void namesSaySomething() {
        HouseRules.NAMES_SAY_SOMETHING.check(kernel);
    }

    @Test
    void onlyTheShellTouchesJavalin() {
        HouseRules.ONLY_ENDPOINTS_TOUCH_JAVALIN.check(kernel);
    }

    @Test
    void packagesAreFreeOfCycles() {
        HouseRules.packagesFreeOfCycles("dev.wisim.kernel").check(kernel);
    }
}

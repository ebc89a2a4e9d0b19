package dev.wisim.entra.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.wisim.entra.federation.CredentialField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ValidationOrderTest {

    private final List<ValidationStep> steps = new ArrayList<>(Arrays.asList(ValidationStep.values()));

    @Test
    void isTheDeclaredOneByDefault() {
        assertThat(ValidationOrder.DEFAULT.steps()).containsExactly(ValidationStep.values());
        assertThat(ValidationOrder.DEFAULT.fields())
                .containsExactly(CredentialField.ISSUER, CredentialField.SUBJECT, CredentialField.AUDIENCE);
    }

    @Test
    void looksIntoTheDirectoryOnceAndBeforeItAsksForKeys() {
        ValidationOrder order = ValidationOrder.DEFAULT;

        assertThat(order.before()).endsWith(ValidationStep.TARGET);
        assertThat(order.lookUps()).startsWith(ValidationStep.CLIENT).endsWith(ValidationStep.AUDIENCE);
        assertThat(order.after()).startsWith(ValidationStep.POLICY).endsWith(ValidationStep.ASSIGNMENT);
    }

    @Test
    void givesTheFieldsInTheOrderOfTheirSteps() {
        Collections.swap(steps, steps.indexOf(ValidationStep.ISSUER), steps.indexOf(ValidationStep.AUDIENCE));

        assertThat(new ValidationOrder(steps).fields())
                .containsExactly(CredentialField.AUDIENCE, CredentialField.SUBJECT, CredentialField.ISSUER);
    }

    @Test
    void wantsEachStepOnce() {
        steps.remove(ValidationStep.TIMES);
        assertRefused("order lacks times");

        steps.add(ValidationStep.SCOPE);
        assertRefused("order has scope twice");
    }

    @Test
    void wantsWhatAStepNeedsBeforeIt() {
        Collections.swap(steps, steps.indexOf(ValidationStep.KEYS), steps.indexOf(ValidationStep.SIGNATURE));

        assertRefused("order has signature before key, whose outcome it needs");
    }

    @Test
    void keepsTheThreeComparisonsTogether() {
        steps.remove(ValidationStep.TIMES);
        steps.add(steps.indexOf(ValidationStep.SUBJECT), ValidationStep.TIMES);

        assertRefused("order has a step between issuer, subject and audience, which choose one credential together");
    }

    private void assertRefused(String sentence) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ValidationOrder(steps))
                .withMessage(sentence);
    }
}

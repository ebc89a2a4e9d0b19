package dev.wisim.kernel.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RefusalTest {

    private enum Cause implements CatalogEntry {
        PLAIN("Nothing to fill in."),
        SUBJECT("No record for subject '{sub}', thumbprint {x5t256}, again '{sub}'."),
        LITERAL("Hidden {EUII Hidden}, {} and {0} stay.");

        private final String template;

        Cause(String template) {
            this.template = template;
        }

        @Override
        public int status() {
            return 400;
        }

        @Override
        public String template() {
            return template;
        }
    }

    @Test
    void textWithoutArgumentsIsTheTemplate() {
        assertThat(new Refusal(Cause.PLAIN).text()).isEqualTo("Nothing to fill in.");
    }

    @Test
    void fillsEveryNameEvenWithDigitsInIt() {
        Refusal refusal = new Refusal(Cause.SUBJECT, Map.of("sub", "a:b", "x5t256", "QQ"));

        assertThat(refusal.text()).isEqualTo("No record for subject 'a:b', thumbprint QQ, again 'a:b'.");
    }

    @Test
    void takesValuesLiterally() {
        Refusal refusal = new Refusal(Cause.SUBJECT, Map.of("sub", "{x5t256} $1 \\", "x5t256", "QQ"));

        assertThat(refusal.text()).contains("subject '{x5t256} $1 \\', thumbprint QQ");
    }

    @Test
    void bracesThatHoldNoNameStay() {
        assertThat(new Refusal(Cause.LITERAL).text()).isEqualTo("Hidden {EUII Hidden}, {} and {0} stay.");
    }

    @Test
    void argumentThatWasNotGivenIsABugThatNamesIt() {
        Refusal refusal = new Refusal(Cause.SUBJECT, Map.of("sub", "x"));

        assertThatIllegalStateException().isThrownBy(refusal::text).withMessageContaining("'x5t256'");
    }

    @Test
    void argumentsAreCopied() {
        Map<String, String> arguments = new HashMap<>(Map.of("sub", "before", "x5t256", "QQ"));
        Refusal refusal = new Refusal(Cause.SUBJECT, arguments);

        arguments.put("sub", "after");

        assertThat(refusal.arguments()).containsEntry("sub", "before");
    }

    @Test
    void namesItsCauseAndHasNoStackTrace() {
        Refusal refusal = new Refusal(Cause.PLAIN);

        assertThat(refusal.entry()).isEqualTo(Cause.PLAIN);
        assertThat(refusal).hasMessage("PLAIN");
        assertThat(refusal.getStackTrace()).isEmpty();
    }
}

package dev.wisim.entra.token;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wisim.entra.Assertion;
import dev.wisim.entra.LoginWorld;
import dev.wisim.entra.RawAnswer;
import dev.wisim.entra.TestIssuer;
import dev.wisim.entra.TokenForm;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** A request that is wrong in two respects is refused for the one that Entra looks at first, whichever two they are. */
class OrderOfRefusalsTest {

    private static final List<Flaw> IN_ORDER = List.of(
            new Flaw(9002313, attempt -> attempt.tail = "&scope=twice"),
            new Flaw(900144, attempt -> attempt.form.without("grant_type")),
            new Flaw(7000216, attempt -> attempt.assertion = null),
            new Flaw(90002, attempt -> attempt.tenant = "elsewhere.example"),
            new Flaw(900144, attempt -> attempt.form.without("client_id")),
            new Flaw(700016, attempt -> attempt.form.with("client_id", "11111111-0000-4000-8000-000000000000")),
            new Flaw(50027, attempt -> attempt.cut = 2),
            new Flaw(90014, attempt -> attempt.with(assertion -> assertion.claim("sub", null))),
            new Flaw(5002727, attempt -> attempt.with(assertion -> assertion.header("typ", "at+jwt"))),
            new Flaw(5002738, attempt -> attempt.with(assertion -> assertion.header("alg", "PS256"))),
            new Flaw(5002723, attempt -> attempt.with(assertion -> assertion.header("kid", null))),
            new Flaw(700211, attempt -> attempt.with(assertion -> assertion.claim("iss", "https://elsewhere.example"))),
            new Flaw(700213, attempt -> attempt.with(assertion -> assertion.claim("sub", "somebody"))),
            new Flaw(700212, attempt -> attempt.with(assertion -> assertion.claim("aud", "somewhere"))),
            new Flaw(501661, attempt -> attempt.world.issuer.answerWith(500)),
            new Flaw(7000272, attempt -> attempt.with(assertion -> assertion.header("kid", "unpublished"))),
            new Flaw(7000274, attempt -> attempt.with(assertion -> assertion.signedBy(TestIssuer.OTHER_KEY))),
            new Flaw(700024, attempt -> attempt.with(assertion -> assertion.claim("exp", 1))),
            new Flaw(1002012, attempt -> attempt.form.with("scope", "https://vault.azure.net/read")),
            new Flaw(500011, attempt -> attempt.form.with("scope", "api://nobody/.default")));

    @Test
    void theEarlierOfAnyTwoFlawsIsTold() {
        try (LoginWorld world = LoginWorld.start().withFederatedIdentity()) {
            for (int first = 0; first < IN_ORDER.size(); first++) {
                for (int second = first + 1; second < IN_ORDER.size(); second++) {
                    Attempt attempt = new Attempt(world);
                    // The earlier flaw last, so that it wins where both touch the same parameter.
                    IN_ORDER.get(second).spoil().accept(attempt);
                    IN_ORDER.get(first).spoil().accept(attempt);

                    assertThat(attempt.send().code())
                            .as("flaws %d and %d", first, second)
                            .isEqualTo(IN_ORDER.get(first).code());
                }
            }
        }
    }

    @Test
    void eachFlawAloneIsTold() {
        try (LoginWorld world = LoginWorld.start().withFederatedIdentity()) {
            for (Flaw flaw : IN_ORDER) {
                Attempt attempt = new Attempt(world);
                flaw.spoil().accept(attempt);

                assertThat(attempt.send().code()).isEqualTo(flaw.code());
            }
        }
    }

    private record Flaw(long code, Consumer<Attempt> spoil) {}

    private static final class Attempt {

        private final LoginWorld world;
        private final TokenForm form;
        private Assertion assertion;
        private String tenant = LoginWorld.TENANT.toString();
        private String tail = "";
        private int cut;

        Attempt(LoginWorld world) {
            this.world = world;
            this.assertion = world.assertion();
            this.form = TokenForm.federated(LoginWorld.CLIENT, "");
            world.login.reset();
            world.issuer.answerWith(200);
        }

        void with(Consumer<Assertion> change) {
            if (assertion != null) {
                change.accept(assertion);
            }
        }

        RawAnswer send() {
            if (assertion == null) {
                form.without("client_assertion");
            } else {
                form.with("client_assertion", assertion.compact().substring(cut));
            }
            return world.http.post("/" + tenant + "/oauth2/v2.0/token", form.encoded() + tail);
        }
    }
}

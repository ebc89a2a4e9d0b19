package dev.wisim.entra.token;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wisim.entra.Assertion;
import dev.wisim.entra.LoginWorld;
import dev.wisim.entra.RawAnswer;
import dev.wisim.entra.TestIssuer;
import dev.wisim.entra.TokenForm;
import dev.wisim.entra.directory.AppRole;
import dev.wisim.entra.directory.Application;
import dev.wisim.entra.directory.ApplicationEdit;
import dev.wisim.entra.directory.ApplicationProperties;
import dev.wisim.entra.directory.ApplicationTraits;
import dev.wisim.entra.directory.FederationPolicy;
import dev.wisim.kernel.error.Evidence;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A request that is wrong in two respects is refused for the one that is looked at first, whichever two they are. */
class OrderOfRefusalsTest {

    private static final String BLOCKED = "https://blocked.example/";

    /** One flaw for each step, and for some steps more. */
    private static final List<Flaw> FLAWS = List.of(
            new Flaw(ValidationStep.GRANT_TYPE, 900144, attempt -> attempt.form.without("grant_type")),
            new Flaw(ValidationStep.GRANT_TYPE, 70003, attempt -> attempt.form.with("grant_type", "user_fic")),
            new Flaw(ValidationStep.CREDENTIAL, 7000216, attempt -> attempt.assertion = null),
            new Flaw(ValidationStep.TENANT, 90002, attempt -> attempt.tenant = "elsewhere.example"),
            new Flaw(ValidationStep.CLIENT_ID, 900144, attempt -> attempt.form.without("client_id")),
            new Flaw(ValidationStep.TARGET, 900144, attempt -> attempt.form.without("scope")),
            new Flaw(
                    ValidationStep.CLIENT,
                    700016,
                    attempt -> attempt.form.with("client_id", "11111111-0000-4000-8000-000000000000")),
            new Flaw(ValidationStep.ENABLED, 7000112, attempt -> attempt.change(traits -> traits.withDisabled(true))),
            new Flaw(ValidationStep.SERVICE_PRINCIPAL, 7000229, Attempted::withoutPrincipal),
            new Flaw(
                    ValidationStep.CONFIDENTIAL,
                    700025,
                    attempt -> attempt.change(traits -> traits.withPublicClient(true))),
            new Flaw(ValidationStep.ORIGIN, 9002326, attempt -> attempt.origin = true),
            new Flaw(ValidationStep.ASSERTION, 50027, attempt -> attempt.cut = 2),
            new Flaw(ValidationStep.ASSERTION, 90014, attempt -> attempt.with(each -> each.claim("sub", null))),
            new Flaw(ValidationStep.TOKEN_TYPE, 5002727, attempt -> attempt.with(each -> each.header("typ", "at+jwt"))),
            new Flaw(ValidationStep.ALGORITHM, 5002738, attempt -> attempt.with(each -> each.header("alg", "PS256"))),
            new Flaw(ValidationStep.KEY_REFERENCE, 5002723, attempt -> attempt.with(each -> each.header("kid", null))),
            new Flaw(ValidationStep.REGISTERED, 70025, Attempted::withoutCredential),
            new Flaw(
                    ValidationStep.ISSUER,
                    700211,
                    attempt -> attempt.with(each -> each.claim("iss", "https://elsewhere.example"))),
            new Flaw(ValidationStep.SUBJECT, 700213, attempt -> attempt.with(each -> each.claim("sub", "somebody"))),
            new Flaw(ValidationStep.AUDIENCE, 700212, attempt -> attempt.with(each -> each.claim("aud", "nobody"))),
            new Flaw(ValidationStep.POLICY, 700238, attempt -> attempt.with(each -> each.claim("iss", BLOCKED))),
            new Flaw(ValidationStep.KEYS, 501661, attempt -> attempt.world.issuer.answerWith(500)),
            new Flaw(ValidationStep.KEY, 7000272, attempt -> attempt.with(each -> each.header("kid", "unpublished"))),
            new Flaw(
                    ValidationStep.SIGNATURE,
                    7000274,
                    attempt -> attempt.with(each -> each.signedBy(TestIssuer.OTHER_KEY))),
            new Flaw(ValidationStep.TIMES, 700024, attempt -> attempt.with(each -> each.claim("exp", 1))),
            new Flaw(
                    ValidationStep.SCOPE,
                    1002012,
                    attempt -> attempt.form.with("scope", "https://vault.azure.net/read")),
            new Flaw(ValidationStep.SCOPE, 9010010, attempt -> attempt.form.with("resource", "api://other")),
            new Flaw(ValidationStep.RESOURCE, 500011, attempt -> attempt.form.with("scope", "api://nobody/.default")),
            new Flaw(
                    ValidationStep.ASSIGNMENT,
                    501051,
                    attempt -> attempt.form.with("scope", "api://assigned/.default")));

    /** As different from the default as the steps' needs allow: what a request asks for first, its times before the match. */
    private static final ValidationOrder OTHER = new ValidationOrder(List.of(
            ValidationStep.TARGET,
            ValidationStep.SCOPE,
            ValidationStep.TENANT,
            ValidationStep.CLIENT_ID,
            ValidationStep.CREDENTIAL,
            ValidationStep.GRANT_TYPE,
            ValidationStep.ASSERTION,
            ValidationStep.TIMES,
            ValidationStep.KEY_REFERENCE,
            ValidationStep.ALGORITHM,
            ValidationStep.TOKEN_TYPE,
            ValidationStep.CLIENT,
            ValidationStep.RESOURCE,
            ValidationStep.ORIGIN,
            ValidationStep.CONFIDENTIAL,
            ValidationStep.SERVICE_PRINCIPAL,
            ValidationStep.ASSIGNMENT,
            ValidationStep.ENABLED,
            ValidationStep.REGISTERED,
            ValidationStep.AUDIENCE,
            ValidationStep.ISSUER,
            ValidationStep.SUBJECT,
            ValidationStep.POLICY,
            ValidationStep.KEYS,
            ValidationStep.KEY,
            ValidationStep.SIGNATURE));

    static List<ValidationOrder> orders() {
        return List.of(ValidationOrder.DEFAULT, OTHER);
    }

    @ParameterizedTest
    @MethodSource("orders")
    void theEarlierOfAnyTwoFlawsIsTold(ValidationOrder order) {
        try (LoginWorld world = world(order)) {
            List<Flaw> inOrder = order.steps().stream()
                    .flatMap(step -> FLAWS.stream().filter(flaw -> flaw.step() == step))
                    .toList();
            for (Flaw first : inOrder) {
                for (Flaw second : inOrder.subList(inOrder.indexOf(first) + 1, inOrder.size())) {
                    if (first.step() == second.step()) {
                        continue;
                    }
                    Attempted attempt = new Attempted(world);
                    // The earlier flaw last, so that it wins where both touch the same parameter.
                    second.spoil().accept(attempt);
                    first.spoil().accept(attempt);

                    assertThat(attempt.send().code())
                            .as("%s and %s", first, second)
                            .isEqualTo(first.code());
                }
            }
        }
    }

    @Test
    void eachFlawAloneIsToldInAnyOrder() {
        for (ValidationOrder order : orders()) {
            try (LoginWorld world = world(order)) {
                for (Flaw flaw : FLAWS) {
                    Attempted attempt = new Attempted(world);
                    flaw.spoil().accept(attempt);

                    assertThat(attempt.send().code()).as(flaw.toString()).isEqualTo(flaw.code());
                }
                assertThat(new Attempted(world).send().status()).isEqualTo(200);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void eachStepHasAFlawAndEvidence(ValidationStep step) throws ReflectiveOperationException {
        assertThat(FLAWS).extracting(Flaw::step).contains(step);
        Evidence evidence = ValidationStep.class.getField(step.name()).getAnnotation(Evidence.class);
        assertThat(evidence.test()).isEqualTo("OrderOfRefusalsTest.theEarlierOfAnyTwoFlawsIsTold");
    }

    @Test
    void theFormComesBeforeEverything() {
        try (LoginWorld world = world(ValidationOrder.DEFAULT)) {
            for (Flaw flaw : FLAWS) {
                Attempted attempt = new Attempted(world);
                flaw.spoil().accept(attempt);
                attempt.tail = "&x=1&x=2";

                assertThat(attempt.send().code()).as(flaw.toString()).isEqualTo(9002313);
            }
        }
    }

    private static LoginWorld world(ValidationOrder order) {
        LoginWorld world = LoginWorld.builder()
                .settings(settings -> settings.withToken(token -> token.withOrder(order)))
                .policy(new FederationPolicy(List.of(BLOCKED), List.of()))
                .start();
        Application api = world.applications.create(
                new ApplicationProperties(LoginWorld.TENANT, "assigned", List.of("api://assigned"), 2, Optional.empty())
                        .with(ApplicationTraits.USUAL
                                .withAssignmentRequired(true)
                                .withAppRoles(List.of(AppRole.named("Use", Optional.empty())))),
                world.clock.instant());
        world.servicePrincipals.create(LoginWorld.TENANT, api.clientId(), world.clock.instant());
        return world;
    }

    private record Flaw(ValidationStep step, long code, Consumer<Attempted> spoil) {

        @Override
        public String toString() {
            return step + " " + code;
        }
    }

    /** A request that would succeed, with a client that was made for it. */
    private static final class Attempted {

        private final LoginWorld world;
        private final Application client;
        private final TokenForm form;
        private Assertion assertion;
        private String tenant = LoginWorld.TENANT.toString();
        private String tail = "";
        private boolean origin;
        private int cut;

        Attempted(LoginWorld world) {
            this.world = world;
            this.client = world.applications.create(
                    ApplicationProperties.named(LoginWorld.TENANT, "client"), world.clock.instant());
            world.servicePrincipals.create(LoginWorld.TENANT, client.clientId(), world.clock.instant());
            world.credential(client, "kubernetes", world.issuer.url(), LoginWorld.SUBJECT);
            world.credential(client, "blocked", BLOCKED, LoginWorld.SUBJECT);
            this.assertion = world.assertion();
            this.form = TokenForm.federated(client.clientId().toString(), "");
            world.login.reset();
            world.issuer.answerWith(200);
        }

        void with(Consumer<Assertion> change) {
            if (assertion != null) {
                change.accept(assertion);
            }
        }

        void change(UnaryOperator<ApplicationTraits> change) {
            ApplicationTraits traits = world.applications.get(client.id()).traits();
            world.applications.update(client.id(), ApplicationEdit.traits(change.apply(traits)), world.clock.instant());
        }

        void withoutPrincipal() {
            world.servicePrincipals
                    .find(client)
                    .ifPresent(principal -> world.servicePrincipals.delete(principal.id(), world.clock.instant()));
        }

        void withoutCredential() {
            world.applicationCredentials
                    .list(client.id())
                    .forEach(each ->
                            world.applicationCredentials.delete(client.id(), each.name(), world.clock.instant()));
        }

        RawAnswer send() {
            if (assertion == null) {
                form.without("client_assertion");
            } else {
                form.with("client_assertion", assertion.compact().substring(cut));
            }
            String[] headers = origin ? new String[] {"Origin: https://app.example"} : new String[0];
            return world.http.post("/" + tenant + "/oauth2/v2.0/token", form.encoded() + tail, headers);
        }
    }
}

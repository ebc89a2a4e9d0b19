package dev.wisim.entra.fault;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wisim.entra.LoginWorld;
import dev.wisim.entra.RawAnswer;
import dev.wisim.entra.directory.UserAssignedIdentity;
import dev.wisim.kernel.fault.Fault;
import dev.wisim.kernel.fault.FaultPoint;
import dev.wisim.kernel.fault.FaultRule;
import dev.wisim.kernel.fault.RetryAfter;
import dev.wisim.kernel.fault.Selector;
import dev.wisim.kernel.fault.Stage;
import dev.wisim.kernel.fault.Trigger;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Faults at the token endpoint: aimed by what its requests say, in its own words, and outside of its rules. */
class FaultedTokenTest {

    private static final Fault REFUSED = new Fault.Refuse(70025);

    @Test
    void injectedRefusalDoesNotPoisonTheCacheAsATrueOneDoes() {
        try (LoginWorld world = worldWithNegativeCache()) {
            UserAssignedIdentity identity = world.identity();
            stand(world, Selector.ALL, new Trigger.Next(1), REFUSED);

            RawAnswer injected = world.ask();
            world.credential(identity);

            assertThat(injected.code()).isEqualTo(70025);
            assertThat(world.ask().status()).isEqualTo(200);
        }
        try (LoginWorld world = worldWithNegativeCache()) {
            UserAssignedIdentity identity = world.identity();
            RawAnswer true70025 = world.ask();
            world.credential(identity);

            assertThat(true70025.code()).isEqualTo(70025);
            assertThat(world.ask().code()).isEqualTo(70025);
        }
    }

    @Test
    void injectedRefusalIsGivenWithoutLookingIntoTheCache() {
        try (LoginWorld world = worldWithNegativeCache()) {
            UserAssignedIdentity identity = world.identity();
            world.ask();
            world.credential(identity);
            stand(world, Selector.ALL, new Trigger.Next(1), new Fault.Refuse(700016));

            assertThat(world.ask().code()).isEqualTo(700016);
            assertThat(world.ask().code()).isEqualTo(70025);
        }
    }

    @Test
    void throttlingSpeaksWithOneNumberInMarkedWords() {
        try (LoginWorld world = LoginWorld.start().withFederatedIdentity()) {
            stand(world, Selector.ALL, new Trigger.Next(1), status(429, OptionalInt.empty()));

            RawAnswer throttled = world.ask();

            assertThat(throttled.status()).isEqualTo(429);
            assertThat(throttled.header("Retry-After")).hasValue("1");
            assertThat(throttled.code()).isEqualTo(90055);
            assertThat(throttled.error()).isEqualTo("temporarily_unavailable");
            assertThat(throttled.description())
                    .startsWith("AADSTS90055: Too many incoming requests (Injected; the words are the simulator's.)"
                            + " Trace ID: ");
            assertThat(throttled.header("x-ms-clitelem")).hasValue("1,90055,0,,");
            assertThat(world.ask().status()).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @CsvSource({"500, 90033", "503, 90033", "504, 90033", "400, 90004", "404, 90004"})
    void statusWithoutANumberGetsOneThatSuitsIt(int status, int number) {
        try (LoginWorld world = LoginWorld.start()) {
            stand(world, Selector.ALL, new Trigger.Always(), status(status, OptionalInt.empty()));

            RawAnswer answer = world.ask();

            assertThat(answer.status()).isEqualTo(status);
            assertThat(answer.code()).isEqualTo(number);
        }
    }

    @Test
    void refusalNamesWhatTheRequestNames() {
        try (LoginWorld world = LoginWorld.start().withFederatedIdentity()) {
            stand(world, Selector.ALL, new Trigger.Always(), new Fault.Refuse(700213));

            assertThat(world.ask().description())
                    .startsWith(
                            "AADSTS700213: No matching federated identity record found for presented assertion subject"
                                    + " '" + LoginWorld.SUBJECT + "'.");
            assertThat(world.lastExchange().notes())
                    .containsEntry("code", "AADSTS700213")
                    .containsEntry("fault", List.of(Map.of("rule", "rule", "kind", "refuse")))
                    .doesNotContainKey("explanation");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "tenant, 11111111-2222-4333-8444-555555555555, true",
        "tenant, contoso.onmicrosoft.com, true",
        "tenant, CONTOSO.*, true",
        "tenant, fabrikam.onmicrosoft.com, false",
        "client, AAAAAAAA-bbbb-4ccc-8ddd-eeeeeeeeeeee, true",
        "client, aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeef, false",
        "subject, system:serviceaccount:default:*, true",
        "subject, system:serviceaccount:other:*, false",
        "issuer, http://localhost:*, true",
        "issuer, https://other.example/, false"
    })
    void faultIsAimedByWhatARequestSays(String attribute, String value, boolean struck) {
        try (LoginWorld world = LoginWorld.start().withFederatedIdentity()) {
            Selector selector =
                    Selector.of(Optional.empty(), Optional.empty(), Map.of(), Map.of(), Map.of(attribute, value));
            stand(world, selector, new Trigger.Always(), status(503, OptionalInt.empty()));

            assertThat(world.ask().status()).isEqualTo(struck ? 503 : 200);
        }
    }

    @Test
    void requestByDomainIsStruckByARuleForTheGuid() {
        try (LoginWorld world = LoginWorld.start().withFederatedIdentity()) {
            Selector tenant = Selector.of(
                    Optional.empty(),
                    Optional.empty(),
                    Map.of(),
                    Map.of(),
                    Map.of("tenant", LoginWorld.TENANT.toString()));
            stand(world, tenant, new Trigger.Always(), status(503, OptionalInt.empty()));

            RawAnswer answer = world.http.post(
                    "/Contoso.onmicrosoft.com/oauth2/v2.0/token",
                    world.form(world.assertion()).encoded());

            assertThat(answer.status()).isEqualTo(503);
        }
    }

    @Test
    void requestThatMakesNoSenseIsStruckByARuleForAllOnly() {
        try (LoginWorld world = LoginWorld.start()) {
            Selector client =
                    Selector.of(Optional.empty(), Optional.empty(), Map.of(), Map.of(), Map.of("client", "*"));
            stand(world, client, new Trigger.Always(), status(503, OptionalInt.empty()));

            assertThat(world.http.post(LoginWorld.TOKEN_PATH, "client_id=%zz").status())
                    .isEqualTo(400);
            assertThat(world.http
                            .post(LoginWorld.TOKEN_PATH, "client_id=a&client_assertion=b")
                            .status())
                    .isEqualTo(503);
        }
    }

    private static LoginWorld worldWithNegativeCache() {
        return LoginWorld.builder()
                .propagation(settings -> settings.withNegativeTtl(Duration.ofMinutes(2)))
                .start();
    }

    private static Fault status(int status, OptionalInt code) {
        return new Fault.Status(
                status,
                code,
                Optional.of(new RetryAfter(Duration.ofSeconds(1), RetryAfter.Form.SECONDS)),
                Optional.empty());
    }

    private static void stand(LoginWorld world, Selector selector, Trigger trigger, Fault fault) {
        world.faults.add(new FaultRule(
                "rule", new FaultPoint("login", Stage.REQUEST), selector, trigger, fault, Optional.empty(), false));
    }
}

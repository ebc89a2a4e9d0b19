package dev.wisim.entra.token;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wisim.entra.LoginWorld;
import dev.wisim.entra.directory.Application;
import dev.wisim.entra.directory.ApplicationProperties;
import dev.wisim.entra.directory.ObjectKind;
import dev.wisim.entra.directory.UserAssignedIdentity;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A credential is used from its very millisecond on, and a request made too early delays it. No test waits. */
class EarlyTokenRequestTest {

    private static final Duration LAG = Duration.ofSeconds(10);
    private static final Duration MILLI = Duration.ofMillis(1);

    @Test
    void credentialIsUsedFromCreationPlusLagOn() {
        try (LoginWorld world = world(Duration.ZERO)) {
            world.credential(world.identity());

            world.clock.advance(LAG.minus(MILLI));
            assertThat(world.ask().code()).isEqualTo(70025);
            world.clock.advance(MILLI);
            assertThat(world.ask().status()).isEqualTo(200);
        }
    }

    @Test
    void requestMadeTooEarlyIsRefusedUntilTheNegativeCacheExpires() {
        try (LoginWorld world = world(Duration.ofMinutes(2))) {
            world.credential(world.identity());

            world.clock.advance(Duration.ofSeconds(5));
            assertThat(world.ask().code()).isEqualTo(70025);
            world.clock.advance(Duration.ofSeconds(119));
            assertThat(world.ask().code()).isEqualTo(70025);
            world.clock.advance(Duration.ofMillis(999));
            assertThat(world.ask().code()).isEqualTo(70025);
            world.clock.advance(MILLI);
            assertThat(world.ask().status()).isEqualTo(200);
        }
    }

    @Test
    void explanationTellsFromWhenOnItWillWork() {
        try (LoginWorld world = world(Duration.ofMinutes(2))) {
            world.credential(world.identity());
            world.clock.advance(Duration.ofSeconds(5));

            world.ask();

            assertThat(world.lastExplanation())
                    .containsEntry("visibleFrom", "2026-03-01T07:43:12Z")
                    .extracting("tooEarly")
                    .asString()
                    .contains("credential 'kubernetes-default' was created at 2026-03-01T07:41:07Z");
            assertThat((String) world.lastExplanation().get("change")).startsWith("Wait until 2026-03-01T07:43:12Z");
        }
    }

    @Test
    void explanationTellsSoOfAWriteOfTheSameMillisecondToo() {
        try (LoginWorld world = LoginWorld.builder()
                .propagation(settings -> settings.withNegativeTtl(Duration.ofMinutes(2)))
                .start()) {
            UserAssignedIdentity identity = world.identity();
            world.ask();
            world.credential(identity);

            assertThat(world.ask().code()).isEqualTo(70025);

            assertThat(world.lastExplanation())
                    .containsEntry("visibleFrom", "2026-03-01T07:43:07Z")
                    .extracting("tooEarly")
                    .asString()
                    .contains("credential 'kubernetes-default' was created at 2026-03-01T07:41:07Z");
        }
    }

    @Test
    void explanationTellsFromWhenOnAResourceIsKnown() {
        try (LoginWorld world = LoginWorld.builder()
                .propagation(settings ->
                        settings.withLag(ObjectKind.APPLICATION, LAG).withPositiveTtl(Duration.ofMinutes(1)))
                .start()
                .withFederatedIdentity()) {
            Application api = world.applications.create(
                    new ApplicationProperties(LoginWorld.TENANT, "api", List.of("api://late"), 2, Optional.empty()),
                    world.clock.instant());
            world.servicePrincipals.create(LoginWorld.TENANT, api.clientId(), world.clock.instant());

            assertThat(world.ask(world.form(world.assertion()).with("scope", "api://late/.default"))
                            .code())
                    .isEqualTo(500011);

            assertThat(world.lastExplanation())
                    .containsEntry("visibleFrom", "2026-03-01T07:42:07Z")
                    .extracting("tooEarly")
                    .asString()
                    .contains("application 'api' was created at 2026-03-01T07:41:07Z");
        }
    }

    @Test
    void requestThatWouldBeRefusedAnywayIsNotToldToWait() {
        try (LoginWorld world = world(Duration.ZERO)) {
            UserAssignedIdentity identity = world.identity();
            world.credential(identity);

            world.ask(world.assertion().claim("sub", "somebody else"));

            assertThat(world.lastExplanation()).doesNotContainKeys("visibleFrom", "tooEarly");
        }
    }

    @Test
    void refusalsThatConcernNoObjectDoNotPoisonTheCache() {
        try (LoginWorld world = world(Duration.ofMinutes(2))) {
            UserAssignedIdentity identity = world.identity();
            world.clock.advance(Duration.ofSeconds(1));

            world.ask(world.form(world.assertion()).with("client_assertion", "broken"));
            world.credential(identity);
            world.clock.advance(LAG);

            assertThat(world.ask().status()).isEqualTo(200);
        }
    }

    private static LoginWorld world(Duration negativeTtl) {
        return LoginWorld.builder()
                .propagation(
                        settings -> settings.withLag(ObjectKind.CREDENTIAL, LAG).withNegativeTtl(negativeTtl))
                .start();
    }
}

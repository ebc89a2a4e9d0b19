package dev.wisim.entra.token;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wisim.entra.Assertion;
import dev.wisim.entra.LoginWorld;
import dev.wisim.entra.TestCertificate;
import dev.wisim.entra.TokenForm;
import dev.wisim.entra.directory.Application;
import dev.wisim.entra.directory.ObjectKind;
import dev.wisim.entra.directory.SecretProperties;
import dev.wisim.entra.directory.SecretText;
import dev.wisim.entra.propagation.PropagationSettings;
import java.time.Duration;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Secrets and certificates arrive late like everything else; asking too early is no miss, since the client was found. */
class EarlyClientKeyTest {

    private static final Duration LAG = Duration.ofSeconds(10);

    @Test
    void seesASecretAtExactlyCommitAndLagAndPoisonsNothing() {
        try (LoginWorld world = world(settings -> settings.withNegativeTtl(Duration.ofMinutes(2)))) {
            addSecret(world);

            world.clock.advance(LAG.minusMillis(1));
            assertThat(secret(world)).isEqualTo(7000215);
            assertThat(world.lastExplanation())
                    .containsKey("tooEarly")
                    .containsEntry("visibleFrom", "2026-03-01T07:41:17Z");
            world.clock.advance(Duration.ofMillis(1));
            assertThat(world.ask(TokenForm.secret(LoginWorld.CLIENT, "right")).status())
                    .isEqualTo(200);
        }
    }

    @Test
    void keepsTheViewOfAHitForItsTime() {
        try (LoginWorld world = world(settings -> settings.withPositiveTtl(Duration.ofMinutes(1)))) {
            addSecret(world);
            assertThat(secret(world)).isEqualTo(7000215);

            world.clock.advance(Duration.ofMinutes(1).minusMillis(1));
            assertThat(secret(world)).isEqualTo(7000215);
            world.clock.advance(Duration.ofMillis(1));
            assertThat(world.ask(TokenForm.secret(LoginWorld.CLIENT, "right")).status())
                    .isEqualTo(200);
        }
    }

    @Test
    void saysOfACertificateThatItIsOnItsWay() {
        try (LoginWorld world = world(settings -> settings)) {
            Application application = world.application();
            world.certificates.add(
                    application.id(), TestCertificate.VALID.certificate(), Optional.empty(), world.clock.instant());

            assertThat(certificate(world)).isEqualTo(700027);
            assertThat(world.lastExplanation()).containsKey("tooEarly");
            world.clock.advance(LAG);
            assertThat(world.ask(Assertion.selfSigned(TestCertificate.VALID, world.clock.instant()))
                            .status())
                    .isEqualTo(200);
        }
    }

    @Test
    void saysNothingOfTimeWhenTheSecretIsWrongForEver() {
        try (LoginWorld world = world(settings -> settings)) {
            addSecret(world);

            assertThat(world.ask(TokenForm.secret(LoginWorld.CLIENT, "guess")).code())
                    .isEqualTo(7000215);
            assertThat(world.lastExplanation()).doesNotContainKey("tooEarly");
        }
    }

    private static LoginWorld world(UnaryOperator<PropagationSettings> change) {
        return LoginWorld.builder()
                .propagation(settings -> change.apply(settings.withLag(ObjectKind.CREDENTIAL, LAG)))
                .start();
    }

    private static void addSecret(LoginWorld world) {
        world.secrets.add(
                world.application().id(),
                SecretText.parse("right"),
                SecretProperties.named("s"),
                world.clock.instant());
    }

    private static long secret(LoginWorld world) {
        return world.ask(TokenForm.secret(LoginWorld.CLIENT, "right")).code();
    }

    private static long certificate(LoginWorld world) {
        return world.ask(Assertion.selfSigned(TestCertificate.VALID, world.clock.instant()))
                .code();
    }
}

package dev.wisim.entra.federation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wisim.entra.Assertion;
import dev.wisim.entra.LoginWorld;
import dev.wisim.entra.directory.Application;
import dev.wisim.entra.directory.CredentialProperties;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FlexibleMatchingTest {

    private LoginWorld world = LoginWorld.start();
    private Application application = world.application();

    @AfterEach
    void stop() {
        world.close();
    }

    @Test
    void anExpressionStandsForEverySubjectThatSatisfiesIt() {
        world.flexibleCredential(application, "claims['sub'] matches 'system:serviceaccount:*:workload-identity-sa'");

        assertThat(world.ask().status()).isEqualTo(200);
        assertThat(world.ask(subject("system:serviceaccount:prod:workload-identity-sa"))
                        .status())
                .isEqualTo(200);
        assertThat(world.ask(subject("system:serviceaccount:prod:other")).code())
                .isEqualTo(7002131);
    }

    @Test
    void looksAtOtherClaimsThatAreTexts() {
        world.flexibleCredential(application, "claims['sub'] matches '*' and claims['run'] eq '5'");

        assertThat(world.ask(world.assertion().claim("run", "5")).status()).isEqualTo(200);
        assertThat(world.ask(world.assertion().claim("run", 5)).code()).isEqualTo(7002131);
        assertThat(world.ask(world.assertion().claim("run", List.of("5"))).code())
                .isEqualTo(7002131);
        assertThat(world.ask().code()).isEqualTo(7002131);
    }

    @Test
    void comparesIssuerAndAudienceExactlyAsEver() {
        world.flexibleCredential(application, "claims['sub'] matches '*'");

        assertThat(world.ask(world.assertion().claim("iss", "https://elsewhere.example"))
                        .code())
                .isEqualTo(700211);
        assertThat(world.ask(world.assertion().claim("aud", "api://other")).code())
                .isEqualTo(700212);
    }

    @Test
    void speaksOfExpressionsOnlyToAnApplicationThatHasOne() {
        exact("exact", "somebody");
        assertThat(world.ask().code()).isEqualTo(700213);

        world.flexibleCredential(application, "claims['sub'] eq 'somebody else'");
        assertThat(world.ask().code()).isEqualTo(7002131);
    }

    @Test
    void aSubjectThatIsRightButForItsCaseIsToldBeforeAnyExpression() {
        exact("exact", LoginWorld.SUBJECT.toUpperCase(Locale.ROOT));
        world.flexibleCredential(application, "claims['sub'] eq 'somebody else'");

        assertThat(world.ask().code()).isEqualTo(7002138);
    }

    @Test
    void explainsWhichExpressionCameNearestAndWhatItCouldSay() {
        world.flexibleCredential(application, "claims['sub'] eq 'system:serviceaccount:default:other'");

        world.ask();

        Map<?, ?> nearest = (Map<?, ?>) world.lastExplanation().get("nearest");
        assertThat(nearest.get("field")).isEqualTo("claimsMatchingExpression");
        assertThat(nearest.get("presented")).isEqualTo(LoginWorld.SUBJECT);
        assertThat(nearest.get("registered")).isEqualTo("claims['sub'] eq 'system:serviceaccount:default:other'");
        assertThat(world.lastExplanation())
                .containsEntry(
                        "change",
                        "Set the claimsMatchingExpression of federated credential 'flexible' to 'claims['sub'] eq"
                                + " '" + LoginWorld.SUBJECT + "'', or have the token satisfy 'claims['sub'] eq"
                                + " 'system:serviceaccount:default:other''.");
    }

    /** Rule 18 of the propagation model: 7002131 is a miss, so the replica goes on answering from what it saw. */
    @Test
    void anExpressionThatDoesNotMatchPoisonsTheCache() {
        world.close();
        world = LoginWorld.builder()
                .propagation(settings -> settings.withNegativeTtl(Duration.ofMinutes(2)))
                .start();
        application = world.application();
        world.flexibleCredential(application, "claims['sub'] eq 'somebody else'");
        assertThat(world.ask().code()).isEqualTo(7002131);
        exact("mended", LoginWorld.SUBJECT);

        world.clock.advance(Duration.ofMinutes(2).minusMillis(1));
        assertThat(world.ask().code()).isEqualTo(7002131);
        world.clock.advance(Duration.ofMillis(1));
        assertThat(world.ask().status()).isEqualTo(200);
    }

    private void exact(String name, String subject) {
        world.applicationCredentials.create(
                application.id(),
                new CredentialProperties(
                        name, world.issuer.url(), subject, List.of(LoginWorld.AUDIENCE), Optional.empty()),
                world.clock.instant());
    }

    private Assertion subject(String subject) {
        return world.assertion().claim("sub", subject);
    }
}

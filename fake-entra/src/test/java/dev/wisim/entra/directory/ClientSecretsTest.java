package dev.wisim.entra.directory;

import static dev.wisim.entra.directory.DirectoryWorld.T0;
import static dev.wisim.entra.directory.RefusalAssert.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.wisim.entra.error.ClientKeyError;
import dev.wisim.entra.error.ManagementError;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ClientSecretsTest {

    private final DirectoryWorld world = new DirectoryWorld();
    private final ClientSecrets secrets = new ClientSecrets(world.log);
    private final Application application = world.application("app", T0);

    @Test
    void issuesAnotherTextEachTimeAndKeepsTheOthers() {
        IssuedSecret first = secrets.issue(application.id(), SecretProperties.named("one"), T0);
        IssuedSecret second = secrets.issue(application.id(), SecretProperties.named("two"), T0);

        assertThat(first.text()).hasSize(40).isNotEqualTo(second.text()).matches(".{3}8Q~[A-Za-z0-9_-]{34}");
        assertThat(first.secret().hint()).isEqualTo(first.text().substring(0, 3));
        assertThat(secrets.list(application.id())).containsExactly(first.secret(), second.secret());
        assertThat(first.secret().text().matches(SecretText.parse(first.text())))
                .isTrue();
        assertThat(first.secret().text().matches(second.secret().text())).isFalse();
    }

    @Test
    void isGoodForTwoYearsUnlessToldOtherwise() {
        ClientSecret usual = secrets.issue(application.id(), SecretProperties.named("usual"), T0)
                .secret();
        Instant end = T0.minus(Duration.ofDays(1));
        ClientSecret expired = add(Optional.empty(), Optional.of(end));

        assertThat(usual.start()).isEqualTo(T0);
        assertThat(usual.end()).isEqualTo(Instant.parse("2028-01-01T00:00:00Z"));
        assertThat(expired.start()).isEqualTo(Instant.parse("2023-12-31T00:00:00Z"));
        assertThat(expired.end()).isEqualTo(end);
    }

    @Test
    void neverShowsItsText() {
        IssuedSecret issued = secrets.issue(application.id(), SecretProperties.named("one"), T0);

        assertThat(issued.toString()).doesNotContain(issued.text().substring(6));
        assertThat(world.log
                        .histories()
                        .find(issued.secret().id())
                        .orElseThrow()
                        .versions()
                        .toString())
                .doesNotContain(issued.text().substring(6));
    }

    @Test
    void refusesAnEndThatIsNotAfterTheStart() {
        add(Optional.of(T0), Optional.of(T0.plusMillis(1)));

        assertRefused(() -> add(Optional.of(T0), Optional.of(T0)), ClientKeyError.SECRET_END_INVALID);
    }

    @Test
    void tellsWhichSecretIsAbsent() {
        ClientSecret secret = add(Optional.empty(), Optional.empty());
        secrets.remove(application.id(), secret.id().toString(), T0);

        assertRefused(
                () -> secrets.remove(application.id(), secret.id().toString(), T0),
                ClientKeyError.SECRET_NOT_FOUND,
                "No password credential found with keyId '" + secret.id() + "'.");
        assertThat(secrets.list(application.id())).isEmpty();
    }

    @Test
    void belongsToAnApplicationAndToNothingElse() {
        UserAssignedIdentity identity = world.identity("app-id", T0);

        assertRefused(
                () -> secrets.issue(identity.id(), SecretProperties.named("x"), T0),
                ManagementError.APPLICATION_NOT_FOUND);
        assertRefused(() -> secrets.list(identity.id()), ManagementError.APPLICATION_NOT_FOUND);
    }

    @Test
    void goesAwayWithItsApplication() {
        ClientSecret secret = add(Optional.empty(), Optional.empty());

        world.applications.delete(application.id(), T0);

        assertThat(world.log.histories().find(secret.id()).orElseThrow().onPrimary())
                .isEmpty();
    }

    @Test
    void conflictsWithAWriteThatIsUnderWay() {
        DirectoryWorld slow = new DirectoryWorld(Duration.ofSeconds(2));
        Application parent = slow.application("app", T0);
        ClientSecrets slowSecrets = new ClientSecrets(slow.log);
        slowSecrets.issue(parent.id(), SecretProperties.named("one"), T0);

        assertRefused(
                () -> slowSecrets.issue(parent.id(), SecretProperties.named("two"), T0.plusMillis(1_999)),
                ManagementError.APPLICATION_BUSY);
        slowSecrets.issue(parent.id(), SecretProperties.named("two"), T0.plusSeconds(2));
    }

    private ClientSecret add(Optional<Instant> start, Optional<Instant> end) {
        return secrets.add(
                application.id(), SecretText.parse("s3cret"), new SecretProperties(Optional.empty(), start, end), T0);
    }
}

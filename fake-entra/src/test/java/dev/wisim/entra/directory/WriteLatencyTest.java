package dev.wisim.entra.directory;

import static dev.wisim.entra.directory.DirectoryWorld.T0;
import static dev.wisim.entra.directory.DirectoryWorld.TENANT;
import static dev.wisim.entra.directory.DirectoryWorld.credential;
import static dev.wisim.entra.directory.RefusalAssert.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.wisim.entra.error.ManagementError;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WriteLatencyTest {

    private final DirectoryWorld world = new DirectoryWorld(Duration.ofSeconds(2));
    private final Instant committed = T0.plusSeconds(2);
    private final Instant lastBusy = committed.minusMillis(1);

    @Test
    void refusesAnotherWriteOnTheIdentityUntilTheFirstCommits() {
        UserAssignedIdentity identity = world.identity("one", T0);
        world.identityCredentials.put(identity.id(), credential("first", "first"), T0);

        assertRefused(
                () -> world.identityCredentials.put(identity.id(), credential("second", "second"), lastBusy),
                ManagementError.IDENTITY_BUSY,
                "Too many Federated Identity Credentials are written concurrently for the managed identity"
                        + " '/subscriptions/sub/resourcegroups/rg/providers/microsoft.managedidentity/"
                        + "userassignedidentities/one'. Concurrent Federated Identity Credentials writes under the same"
                        + " managed identity are not supported.");
        assertRefused(
                () -> world.identityCredentials.delete(identity.id(), "first", lastBusy),
                ManagementError.IDENTITY_BUSY);
        assertRefused(() -> world.identities.delete(identity.path(), lastBusy), ManagementError.IDENTITY_BUSY);
        world.identityCredentials.put(identity.id(), credential("second", "second"), committed);

        assertThat(world.identityCredentials.list(identity.id())).hasSize(2);
    }

    @Test
    void refusesAnotherWriteOnTheApplicationUntilTheFirstCommits() {
        Application application = world.application("app", T0);
        world.servicePrincipals.create(TENANT, application.clientId(), T0);
        ApplicationEdit edit = ApplicationEdit.names(Optional.of("new"), Optional.empty());

        assertRefused(
                () -> world.applicationCredentials.create(application.id(), credential("fic", "s"), lastBusy),
                ManagementError.APPLICATION_BUSY);
        assertRefused(
                () -> world.applications.update(application.id(), edit, lastBusy), ManagementError.APPLICATION_BUSY);

        assertThat(world.applications.update(application.id(), edit, committed).displayName())
                .isEqualTo("new");
    }

    @Test
    void letsACreatedIdentityBeWrittenOnAtOnce() {
        UserAssignedIdentity identity = world.identity("one", T0);

        assertThatCode(() -> world.identityCredentials.put(identity.id(), credential("fic", "s"), T0))
                .doesNotThrowAnyException();
    }

    @Test
    void opensNoWindowAndTakesNoOrdinalWhenRefused() {
        UserAssignedIdentity identity = world.identity("one", T0);
        assertRefused(
                () -> world.identityCredentials.put(identity.id(), credential("no", "s"), T0),
                ManagementError.IDENTITY_CREDENTIAL_NAME_INVALID);

        FederatedCredential accepted = world.identityCredentials
                .put(identity.id(), credential("fic", "s"), T0)
                .object();

        Fact fact = world.log.histories().find(accepted.id()).orElseThrow().latest();
        assertThat(fact).isEqualTo(new Fact(2, committed, 1, 1, new DirectoryChange.Created(accepted)));
    }

    @Test
    void looksWhetherTheParentIsThereBeforeWhetherItIsBusyBeforeTheName() {
        Application application = world.application("app", T0);
        world.applicationCredentials.create(application.id(), credential("fic", "s"), T0);

        assertRefused(
                () -> world.applicationCredentials.create(application.id(), credential("fic", "s"), T0),
                ManagementError.APPLICATION_BUSY);
        assertRefused(
                () -> world.applicationCredentials.delete(application.id(), "none", T0),
                ManagementError.APPLICATION_CREDENTIAL_NOT_FOUND);
    }

    @Test
    void neverConflictsWhenWritesTakeNoTime() {
        DirectoryWorld quick = new DirectoryWorld();
        UserAssignedIdentity identity = quick.identity("one", T0);
        quick.identityCredentials.put(identity.id(), credential("one", "one"), T0);

        quick.identityCredentials.put(identity.id(), credential("two", "two"), T0.minusMillis(1));

        assertThat(quick.identityCredentials.list(identity.id())).hasSize(2);
    }

    @Test
    void neverLetsACommitComeBeforeAnEarlierOne() {
        DirectoryWorld quick = new DirectoryWorld();
        quick.identity("one", T0);

        UserAssignedIdentity overtaken = quick.identity("two", T0.minusMillis(1));

        assertThat(quick.log
                        .histories()
                        .find(overtaken.id())
                        .orElseThrow()
                        .latest()
                        .commit())
                .isEqualTo(T0);
    }

    @Test
    void rejectsAWriteThatEndsBeforeItBegins() {
        assertThatIllegalArgumentException().isThrownBy(() -> new DirectoryWorld(Duration.ofMillis(-1)));
    }
}

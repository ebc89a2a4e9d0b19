package dev.wisim.entra.directory;

import static dev.wisim.entra.directory.DirectoryWorld.AUDIENCE;
import static dev.wisim.entra.directory.DirectoryWorld.ISSUER;
import static dev.wisim.entra.directory.DirectoryWorld.SUBJECT;
import static dev.wisim.entra.directory.DirectoryWorld.T0;
import static dev.wisim.entra.directory.DirectoryWorld.credential;
import static dev.wisim.entra.directory.RefusalAssert.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.wisim.entra.error.ManagementError;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ApplicationCredentialsTest {

    private static final CredentialEdit NOTHING =
            new CredentialEdit(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    private final DirectoryWorld world = new DirectoryWorld();
    private final Application application = world.application("app", T0);

    @Test
    void findsACredentialByNameAndById() {
        FederatedCredential created = create(credential("fic", SUBJECT));

        assertThat(world.applicationCredentials.get(application.id(), "fic")).isEqualTo(created);
        assertThat(world.applicationCredentials.get(
                        application.id(), created.id().toString().toUpperCase(Locale.ROOT)))
                .isEqualTo(created);
    }

    @Test
    void refusesANameThatIsTaken() {
        create(credential("fic", "one"));

        assertRefused(
                () -> create(credential("fic", "two")),
                ManagementError.APPLICATION_CREDENTIAL_NAME_TAKEN,
                "FederatedIdentityCredential with name fic already exists.");
        assertThat(create(credential("FIC", "two")).name()).isEqualTo("FIC");
    }

    @Test
    void refusesIssuerAndSubjectOfAnotherCredential() {
        create(credential("one", SUBJECT));

        assertRefused(
                () -> create(credential("two", SUBJECT)),
                ManagementError.APPLICATION_CREDENTIAL_DUPLICATE,
                "The combination of issuer and subject must be unique for the application. Issuer " + ISSUER
                        + " and Subject: " + SUBJECT + " already exist. paramName: FederatedIdentityCredential.Subject,"
                        + " paramValue: " + SUBJECT
                        + ", objectType: Microsoft.Online.DirectoryServices.Application");
    }

    @Test
    void acceptsTheTwentiethAndRefusesTheTwentyFirst() {
        for (int i = 1; i <= 20; i++) {
            create(credential("fic-" + i, "subject-" + i));
        }

        assertRefused(() -> create(credential("fic-21", "subject-21")), ManagementError.APPLICATION_CREDENTIAL_LIMIT);
        assertThat(world.applicationCredentials.list(application.id())).hasSize(20);
    }

    @Test
    void looksAtNameThenLimitThenIssuerAndSubject() {
        for (int i = 1; i <= 20; i++) {
            create(credential("fic-" + i, "subject-" + i));
        }

        assertRefused(
                () -> create(credential("fic-1", "subject-1")), ManagementError.APPLICATION_CREDENTIAL_NAME_TAKEN);
        assertRefused(() -> create(credential("fic-21", "subject-1")), ManagementError.APPLICATION_CREDENTIAL_LIMIT);
    }

    @Test
    void rejectsValuesThatBreakTheRules() {
        String tooLong = "x".repeat(601);

        assertInvalid("name", credential("no", SUBJECT));
        assertInvalid("issuer", new CredentialProperties("fic", "", "s", List.of("a"), Optional.empty()));
        assertInvalid("subject", new CredentialProperties("fic", "i", tooLong, List.of("a"), Optional.empty()));
        assertInvalid("audiences", new CredentialProperties("fic", "i", "s", List.of(), Optional.empty()));
        assertInvalid("audiences", new CredentialProperties("fic", "i", "s", List.of("a", "b"), Optional.empty()));
        assertInvalid("description", new CredentialProperties("fic", "i", "s", List.of("a"), Optional.of(tooLong)));
    }

    @Test
    void changesWhatIsGivenAndKeepsTheRest() {
        FederatedCredential created = create(
                new CredentialProperties("fic", ISSUER, SUBJECT, List.of(AUDIENCE), Optional.of("for the demo")));

        FederatedCredential updated = world.applicationCredentials.update(
                application.id(),
                "fic",
                new CredentialEdit(Optional.empty(), Optional.of("other"), Optional.empty(), Optional.of("")),
                T0);

        assertThat(updated)
                .isEqualTo(new FederatedCredential(
                        created.id(), application.id(), "fic", ISSUER, "other", List.of(AUDIENCE), Optional.empty()));
        assertThat(world.applicationCredentials.list(application.id())).containsExactly(updated);
    }

    @Test
    void comparesAnUpdateWithTheOthersOnly() {
        create(credential("one", "one"));
        create(credential("two", "two"));

        world.applicationCredentials.update(application.id(), "one", NOTHING, T0);

        assertRefused(
                () -> world.applicationCredentials.update(
                        application.id(),
                        "one",
                        new CredentialEdit(Optional.empty(), Optional.of("two"), Optional.empty(), Optional.empty()),
                        T0),
                ManagementError.APPLICATION_CREDENTIAL_DUPLICATE);
    }

    @Test
    void tellsWhichCredentialIsAbsent() {
        FederatedCredential created = create(credential("fic", SUBJECT));
        world.applicationCredentials.delete(application.id(), "fic", T0);

        assertRefused(
                () -> world.applicationCredentials.delete(application.id(), "fic", T0),
                ManagementError.APPLICATION_CREDENTIAL_NOT_FOUND,
                "Resource 'fic' does not exist or one of its queried reference-property objects are not present.");
        assertRefused(
                () -> world.applicationCredentials.get(
                        application.id(), created.id().toString()),
                ManagementError.APPLICATION_CREDENTIAL_NOT_FOUND);
        assertRefused(
                () -> world.applicationCredentials.update(application.id(), "fic", NOTHING, T0),
                ManagementError.APPLICATION_CREDENTIAL_NOT_FOUND);
    }

    @Test
    void knowsNoIdentityAsApplication() {
        UserAssignedIdentity identity = world.identity("one", T0);

        assertRefused(
                () -> world.applicationCredentials.create(identity.id(), credential("fic", SUBJECT), T0),
                ManagementError.APPLICATION_NOT_FOUND);
        assertRefused(
                () -> world.applicationCredentials.list(identity.principalId()), ManagementError.APPLICATION_NOT_FOUND);
    }

    private void assertInvalid(String property, CredentialProperties wanted) {
        assertRefused(
                () -> create(wanted),
                ManagementError.APPLICATION_CREDENTIAL_PROPERTY_INVALID,
                "Invalid value specified for property '" + property + "' of resource 'FederatedIdentityCredential'.");
    }

    private FederatedCredential create(CredentialProperties wanted) {
        return world.applicationCredentials.create(application.id(), wanted, T0);
    }
}

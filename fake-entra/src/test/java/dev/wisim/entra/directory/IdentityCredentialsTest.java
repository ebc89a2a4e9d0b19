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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityCredentialsTest {

    private final DirectoryWorld world = new DirectoryWorld();
    private final UserAssignedIdentity identity = world.identity("workload-identity", T0);

    @Test
    void keepsEveryCharacterOfIssuerSubjectAndAudience() {
        CredentialProperties odd = new CredentialProperties(
                "fic", " https://issuer.example/ \n", "Sub*ject", List.of(" aud "), Optional.of("why"));

        FederatedCredential stored = put(odd).object();

        assertThat(stored.issuer()).isEqualTo(" https://issuer.example/ \n");
        assertThat(stored.subject()).contains("Sub*ject");
        assertThat(stored.audiences()).containsExactly(" aud ");
        assertThat(stored.description()).contains("why");
        assertThat(world.identityCredentials.get(identity, "fic")).isEqualTo(stored);
    }

    @Test
    void replacesTheCredentialOfTheSameName() {
        FederatedCredential first = put(credential("fic", "one")).object();

        Written<FederatedCredential> second = put(credential("fic", "two"));

        assertThat(second.created()).isFalse();
        assertThat(second.object().id()).isEqualTo(first.id());
        assertThat(world.identityCredentials.list(identity.id())).containsExactly(second.object());
    }

    @Test
    void takesTheSameCredentialAgain() {
        put(credential("fic", SUBJECT));

        Written<FederatedCredential> again = put(credential("fic", SUBJECT));

        assertThat(again.created()).isFalse();
    }

    @Test
    void tellsNamesApartByCase() {
        put(credential("fic", "one"));

        Written<FederatedCredential> other = put(credential("FIC", "two"));

        assertThat(other.created()).isTrue();
    }

    @Test
    void acceptsTheTwentiethAndRefusesTheTwentyFirst() {
        for (int i = 1; i <= 20; i++) {
            put(credential("fic-" + i, "subject-" + i));
        }

        assertRefused(
                () -> put(credential("fic-21", "subject-21")),
                ManagementError.IDENTITY_CREDENTIAL_LIMIT,
                "Too many Federated Identity Credentials are assigned to the managed identity. The maximum is 20.");
        assertThat(put(credential("fic-20", "another")).created()).isFalse();
        assertThat(world.identityCredentials.list(identity.id())).hasSize(20);
    }

    @Test
    void hasRoomAgainAfterADeletion() {
        for (int i = 1; i <= 20; i++) {
            put(credential("fic-" + i, "subject-" + i));
        }

        boolean deleted = world.identityCredentials.delete(identity.id(), "fic-3", T0);

        assertThat(deleted).isTrue();
        assertThat(put(credential("fic-21", "subject-21")).created()).isTrue();
    }

    @Test
    void refusesIssuerAndSubjectOfAnotherCredential() {
        put(credential("one", SUBJECT));
        put(credential("two", "other"));

        assertRefused(
                () -> put(credential("three", SUBJECT)),
                ManagementError.IDENTITY_CREDENTIAL_DUPLICATE,
                "Issuer and subject combination already exists for this Managed Identity.");
        assertRefused(() -> put(credential("two", SUBJECT)), ManagementError.IDENTITY_CREDENTIAL_DUPLICATE);
    }

    @Test
    void tellsIssuerAndSubjectApartByCaseSlashAndSpace() {
        put(new CredentialProperties("one", ISSUER, SUBJECT, List.of(AUDIENCE), Optional.empty()));

        put(new CredentialProperties(
                "case", ISSUER, SUBJECT.toUpperCase(Locale.ROOT), List.of(AUDIENCE), Optional.empty()));
        put(new CredentialProperties("slash", ISSUER + "/", SUBJECT, List.of(AUDIENCE), Optional.empty()));
        put(new CredentialProperties("space", ISSUER + " ", SUBJECT, List.of(AUDIENCE), Optional.empty()));

        assertThat(world.identityCredentials.list(identity.id())).hasSize(4);
    }

    @Test
    void looksAtTheLimitBeforeIssuerAndSubject() {
        for (int i = 1; i <= 20; i++) {
            put(credential("fic-" + i, "subject-" + i));
        }

        assertRefused(() -> put(credential("fic-21", "subject-1")), ManagementError.IDENTITY_CREDENTIAL_LIMIT);
    }

    @Test
    void refusesACredentialForAnIdentityThatIsNotThere() {
        world.identities.delete(identity.path(), T0);
        ObjectId application = world.application("app", T0).id();

        assertRefused(
                () -> put(credential("no", "")),
                ManagementError.IDENTITY_CREDENTIAL_PARENT_NOT_FOUND,
                "The parent user-assigned identity doesn't exist.");
        assertRefused(
                () -> world.identityCredentials.put(application, credential("fic", SUBJECT), T0),
                ManagementError.IDENTITY_CREDENTIAL_PARENT_NOT_FOUND);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ab", "-abc", "_abc", "a b c", "a.bc", "abc/", "abc\n", "äbc"})
    void rejectsNameThatIsNoUrlFriendlyName(String name) {
        assertRefused(
                () -> put(credential(name, SUBJECT)),
                ManagementError.IDENTITY_CREDENTIAL_NAME_INVALID,
                "Federated Identity Credential name '" + name + "' is invalid.");
    }

    @Test
    void takesNamesOfThreeTo120Characters() {
        put(credential("1-_", "one"));
        put(credential("a".repeat(120), "two"));

        assertRefused(
                () -> put(credential("a".repeat(121), "three")), ManagementError.IDENTITY_CREDENTIAL_NAME_INVALID);
    }

    @Test
    void rejectsCredentialWithoutIssuerSubjectOrAudience() {
        String text =
                "The request format was unexpected. Federated Identity Credential must specify 'issuer', 'subject'"
                        + " and 'audience'.";

        for (CredentialProperties incomplete : List.of(
                new CredentialProperties("fic", "", SUBJECT, List.of(AUDIENCE), Optional.empty()),
                new CredentialProperties("fic", ISSUER, "", List.of(AUDIENCE), Optional.empty()),
                new CredentialProperties("fic", ISSUER, SUBJECT, List.of(""), Optional.empty()))) {
            assertRefused(() -> put(incomplete), ManagementError.IDENTITY_CREDENTIAL_INCOMPLETE, text);
        }
    }

    @Test
    void rejectsAnyNumberOfAudiencesButOne() {
        for (List<String> audiences : List.of(List.<String>of(), List.of(AUDIENCE, "other"))) {
            assertRefused(
                    () -> put(new CredentialProperties("fic", ISSUER, SUBJECT, audiences, Optional.empty())),
                    ManagementError.IDENTITY_CREDENTIAL_AUDIENCES,
                    "Federated identity credentials must have exactly one audience.");
        }
    }

    @Test
    void acceptsSixHundredCharactersAndNoMore() {
        String longest = "x".repeat(600);
        String tooLong = "x".repeat(601);

        put(new CredentialProperties("fic", longest, longest, List.of(longest), Optional.of(longest)));

        for (CredentialProperties broken : List.of(
                new CredentialProperties("two", tooLong, "s", List.of("a"), Optional.empty()),
                new CredentialProperties("two", "i", tooLong, List.of("a"), Optional.empty()),
                new CredentialProperties("two", "i", "s", List.of(tooLong), Optional.empty()),
                new CredentialProperties("two", "i", "s", List.of("a"), Optional.of(tooLong)))) {
            assertRefused(() -> put(broken), ManagementError.IDENTITY_CREDENTIAL_TOO_LONG);
        }
        assertThat(world.identityCredentials.list(identity.id())).hasSize(1);
    }

    @Test
    void saysNoMoreThanNothingWhenDeletingWhatIsAbsent() {
        boolean deleted = world.identityCredentials.delete(identity.id(), "none", T0);

        assertThat(deleted).isFalse();
        assertThat(world.log.histories().lastSequence()).isEqualTo(1);
    }

    @Test
    void tellsWhichCredentialIsAbsent() {
        assertRefused(
                () -> world.identityCredentials.get(identity, "gone"),
                ManagementError.IDENTITY_CREDENTIAL_NOT_FOUND,
                "The Resource 'Microsoft.ManagedIdentity/userAssignedIdentities/workload-identity/"
                        + "federatedIdentityCredentials/gone' under resource group 'rg' was not found. For more details"
                        + " please go to https://aka.ms/ARMResourceNotFoundFix");
    }

    private Written<FederatedCredential> put(CredentialProperties wanted) {
        return world.identityCredentials.put(identity.id(), wanted, T0);
    }
}

package dev.wisim.entra.token;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wisim.entra.Assertion;
import dev.wisim.entra.LoginWorld;
import dev.wisim.entra.RawAnswer;
import dev.wisim.entra.TestCertificate;
import dev.wisim.entra.TokenForm;
import dev.wisim.entra.directory.AppRole;
import dev.wisim.entra.directory.Application;
import dev.wisim.entra.directory.ApplicationProperties;
import dev.wisim.entra.directory.ApplicationTraits;
import dev.wisim.entra.directory.ClientId;
import dev.wisim.entra.directory.ClientSecret;
import dev.wisim.entra.directory.SecretProperties;
import dev.wisim.entra.directory.SecretText;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a client has in place of the secret, certificate or role that it presents is in the journal, without any secret. */
class ClientKeyHintsTest {

    private static final String OTHER = "bbbbbbbb-cccc-4ddd-8eee-ffffffffffff";

    private final LoginWorld world = LoginWorld.start();

    @AfterEach
    void stop() {
        world.close();
    }

    @Test
    void tellsThatASecretIsItsId() {
        ClientSecret secret = secret(world.application(), "right~secret");

        assertThat(withSecret(secret.id().toString()).code()).isEqualTo(7000215);

        assertThat(reasons()).containsExactly("What was sent is the id of the secret 'ci', not its value.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"right~secret\n", " right~secret", "right~secret\r\n"})
    void tellsThatASecretIsRightButForWhiteSpace(String sent) {
        secret(world.application(), "right~secret");

        assertThat(withSecret(sent).code()).isEqualTo(7000215);

        assertThat(reasons())
                .containsExactly("What was sent is the value of the secret 'ci' but for white space at an end.");
    }

    @Test
    void tellsWhoseSecretItIsAndNeverWhichSecret() {
        world.application();
        secret(other(), "of~the~other");

        withSecret("of~the~other");

        assertThat(reasons())
                .containsExactly(
                        "The secret is one of the application 'other', whose client id is '%s'.".formatted(OTHER));
        assertThat(world.lastExchange().toString()).doesNotContain("of~the~other");
    }

    @Test
    void tellsThatThereIsNoSecretAtAll() {
        world.application();

        withSecret("guess");

        assertThat(reasons()).containsExactly("The client has no secret at all.");
        assertThat(world.lastExchange().toString()).doesNotContain("guess");
    }

    @Test
    void guessesNothingOfASecretThatNobodyHas() {
        secret(world.application(), "right~secret");

        withSecret("guess");

        assertThat(world.lastExplanation()).doesNotContainKey("reasons");
    }

    @Test
    void listsTheCertificatesThatAreRegisteredAndWhoseThePresentedOneIs() {
        Application application = world.application();
        register(application, TestCertificate.VALID);
        register(other(), TestCertificate.OTHER);

        RawAnswer refused = world.ask(Assertion.selfSigned(TestCertificate.OTHER, world.clock.instant()));

        assertThat(refused.code()).isEqualTo(700027);
        assertThat(reasons())
                .containsExactly(
                        "The assertion names the certificate '%s'; registered are %s (x5t '%s')."
                                .formatted(
                                        TestCertificate.OTHER.thumbprints().sha1(),
                                        TestCertificate.VALID.thumbprints().hex(),
                                        TestCertificate.VALID.thumbprints().sha1()),
                        "That certificate is registered on the application 'other', whose client id is '%s'."
                                .formatted(OTHER));
    }

    @Test
    void tellsThatNoCertificateIsRegistered() {
        world.application();

        world.ask(Assertion.selfSigned(TestCertificate.OTHER, world.clock.instant()));

        assertThat(reasons()).singleElement().asString().endsWith("; registered is none.");
    }

    @Test
    void namesTheRolesThatCouldBeAssigned() {
        world.withFederatedIdentity();
        Application api = world.applications.create(
                new ApplicationProperties(LoginWorld.TENANT, "orders", List.of("api://orders"), 2, Optional.empty())
                        .with(ApplicationTraits.USUAL
                                .withAssignmentRequired(true)
                                .withAppRoles(List.of(
                                        AppRole.named("Orders.Read", Optional.empty()),
                                        AppRole.named("Orders.Write", Optional.empty())))),
                world.clock.instant());
        world.servicePrincipals.create(LoginWorld.TENANT, api.clientId(), world.clock.instant());

        assertThat(world.ask(world.form(world.assertion()).with("scope", "api://orders/.default"))
                        .code())
                .isEqualTo(501051);

        assertThat(reasons())
                .containsExactly("The application 'orders' demands an assignment, and offers the roles 'Orders.Read',"
                        + " 'Orders.Write'.");
    }

    private RawAnswer withSecret(String sent) {
        return world.ask(TokenForm.secret(LoginWorld.CLIENT, sent));
    }

    private Application other() {
        Application created = world.applications.create(
                new ApplicationProperties(LoginWorld.TENANT, "other", List.of(), 2, ClientId.parse(OTHER)),
                world.clock.instant());
        world.servicePrincipals.create(LoginWorld.TENANT, created.clientId(), world.clock.instant());
        return created;
    }

    private ClientSecret secret(Application application, String text) {
        return world.secrets.add(
                application.id(), SecretText.parse(text), SecretProperties.named("ci"), world.clock.instant());
    }

    private void register(Application application, TestCertificate certificate) {
        world.certificates.add(application.id(), certificate.certificate(), Optional.empty(), world.clock.instant());
    }

    @SuppressWarnings("unchecked") // the notes of an exchange are JSON by contract
    private List<String> reasons() {
        return (List<String>) world.lastExplanation().get("reasons");
    }
}

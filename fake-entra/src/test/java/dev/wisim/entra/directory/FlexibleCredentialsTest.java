package dev.wisim.entra.directory;

import static dev.wisim.entra.directory.DirectoryWorld.AUDIENCE;
import static dev.wisim.entra.directory.DirectoryWorld.T0;
import static dev.wisim.entra.directory.RefusalAssert.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.wisim.entra.error.ExpressionError;
import dev.wisim.entra.error.ManagementError;
import dev.wisim.entra.expression.FlexibleIssuers;
import dev.wisim.kernel.error.Evidence;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FlexibleCredentialsTest {

    private static final String GITHUB = "https://token.actions.githubusercontent.com";
    private static final String ANY_BRANCH = "claims['sub'] matches 'repo:contoso/app:ref:refs/heads/*'";

    private final DirectoryWorld world = new DirectoryWorld();
    private final Application application = world.application("app", T0);

    @Test
    void keepsAnExpressionAsItWasWritten() {
        FederatedCredential created = create(flexible("fic", GITHUB, ANY_BRANCH));

        assertThat(created.isFlexible()).isTrue();
        assertThat(created.subject()).isEmpty();
        assertThat(created.expression()).hasToString("Optional[" + ANY_BRANCH + "]");
        assertThat(world.applicationCredentials.list(application.id())).containsExactly(created);
    }

    @Test
    void refusesAnExpressionBesideASubject() {
        CredentialProperties both = new CredentialProperties(
                "fic",
                GITHUB,
                Optional.of("repo:contoso/app:ref:refs/heads/main"),
                Optional.of(new WrittenExpression(ANY_BRANCH, 1)),
                List.of(AUDIENCE),
                Optional.empty());

        assertRefused(() -> create(both), ExpressionError.EXPRESSION_BESIDE_SUBJECT);
    }

    @Test
    void refusesNeitherExpressionNorSubject() {
        CredentialProperties neither = new CredentialProperties(
                "fic", GITHUB, Optional.empty(), Optional.empty(), List.of(AUDIENCE), Optional.empty());

        assertRefused(
                () -> create(neither),
                ManagementError.APPLICATION_CREDENTIAL_PROPERTY_INVALID,
                "Invalid value specified for property 'subject' of resource 'FederatedIdentityCredential'.");
    }

    @Test
    void refusesAnyVersionButTheFirst() {
        CredentialProperties second = new CredentialProperties(
                "fic",
                GITHUB,
                Optional.empty(),
                Optional.of(new WrittenExpression(ANY_BRANCH, 2)),
                List.of(AUDIENCE),
                Optional.empty());

        assertRefused(
                () -> create(second),
                ExpressionError.EXPRESSION_VERSION,
                "The languageVersion of a claimsMatchingExpression must be 1, not 2.");
    }

    @Test
    void saysWhereAnExpressionGoesWrong() {
        assertRefused(
                () -> create(flexible("fic", GITHUB, "claims['sub'] startswith 'repo:'")),
                ExpressionError.EXPRESSION_SYNTAX,
                "The claimsMatchingExpression is not valid. Character 15: expected 'eq' or 'matches', found"
                        + " 'startswith'.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://token.actions.githubusercontent.com",
                "https://gitlab.com",
                "https://gitlab.contoso.com",
                "https://gitlab.contoso.ca",
                "https://app.terraform.io",
                "https://app.eu.terraform.io"
            })
    void takesExpressionsAboutTheDocumentedIssuers(String issuer) {
        assertThat(create(flexible("fic", issuer, "claims['sub'] eq 'x'")).issuer())
                .isEqualTo(issuer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://token.actions.githubusercontent.com/",
                "https://token-actions.githubusercontent.com",
                "http://gitlab.com",
                "https://gitlab.contoso.org",
                "https://gitlab.evil.example/x.com",
                "https://us.terraform.io",
                DirectoryWorld.ISSUER
            })
    void refusesAnIssuerThatExpressionsAreNotDocumentedFor(String issuer) {
        assertRefused(() -> create(flexible("fic", issuer, "claims['sub'] eq 'x'")), ExpressionError.EXPRESSION_ISSUER);
    }

    @Test
    void refusesAClaimThatIsNotDocumentedForTheIssuer() {
        create(flexible("workflow", GITHUB, "claims['job_workflow_ref'] eq 'x'"));

        assertRefused(
                () -> create(flexible("fic", GITHUB, ANY_BRANCH + " and claims['environment'] eq 'x'")),
                ExpressionError.EXPRESSION_CLAIM,
                "A claimsMatchingExpression about the issuer 'https://token.actions.githubusercontent.com' cannot look at"
                        + " the claim 'environment', only at: sub, job_workflow_ref.");
        assertRefused(
                () -> create(flexible("fic", "https://gitlab.com", "claims['job_workflow_ref'] eq 'x'")),
                ExpressionError.EXPRESSION_CLAIM);
    }

    @Test
    void takesAnyIssuerAndClaimWhenTold() {
        ApplicationCredentials lenient = new ApplicationCredentials(world.log, FlexibleIssuers.ANY);

        FederatedCredential created = lenient.create(
                application.id(), flexible("fic", DirectoryWorld.ISSUER, "claims['namespace'] matches 'team-?'"), T0);

        assertThat(created.isFlexible()).isTrue();
    }

    @Test
    void refusesAnExpressionForAnIdentity() {
        UserAssignedIdentity identity = world.identity("identity", T0);

        assertRefused(
                () -> world.identityCredentials.put(identity.id(), flexible("fic", GITHUB, ANY_BRANCH), T0),
                ExpressionError.EXPRESSION_OF_AN_IDENTITY);
    }

    @Test
    void refusesTheSameExpressionTwiceButNotASubjectThatReadsLikeIt() {
        create(flexible("one", GITHUB, ANY_BRANCH));
        create(new CredentialProperties("text", GITHUB, ANY_BRANCH, List.of(AUDIENCE), Optional.empty()));

        assertRefused(
                () -> create(flexible("two", GITHUB, ANY_BRANCH)), ManagementError.APPLICATION_CREDENTIAL_DUPLICATE);
    }

    @Test
    void anEditPutsOneInThePlaceOfTheOther() {
        create(new CredentialProperties("fic", GITHUB, "somebody", List.of(AUDIENCE), Optional.empty()));

        FederatedCredential flexible = edit(Optional.empty(), Optional.of(new WrittenExpression(ANY_BRANCH, 1)));
        FederatedCredential kept = edit(Optional.empty(), Optional.empty());
        FederatedCredential exact = edit(Optional.of("somebody"), Optional.empty());

        assertThat(flexible.isFlexible()).isTrue();
        assertThat(kept).isEqualTo(flexible);
        assertThat(exact.subject()).contains("somebody");
        assertThat(exact.expression()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyCauseNamesATestThatProvokesIt(ExpressionError error) throws ReflectiveOperationException {
        String test = ExpressionError.class
                .getField(error.name())
                .getAnnotation(Evidence.class)
                .test();

        assertThat(Arrays.stream(getClass().getDeclaredMethods())
                        .map(method -> getClass().getSimpleName() + "." + method.getName()))
                .contains(test);
        assertThat(error.code()).matches("[A-Za-z]+");
    }

    private FederatedCredential edit(Optional<String> subject, Optional<WrittenExpression> expression) {
        return world.applicationCredentials.update(
                application.id(),
                "fic",
                new CredentialEdit(Optional.empty(), subject, expression, Optional.empty(), Optional.empty()),
                T0);
    }

    private FederatedCredential create(CredentialProperties wanted) {
        return world.applicationCredentials.create(application.id(), wanted, T0);
    }

    private static CredentialProperties flexible(String name, String issuer, String expression) {
        return new CredentialProperties(
                name,
                issuer,
                Optional.empty(),
                Optional.of(new WrittenExpression(expression, 1)),
                List.of(AUDIENCE),
                Optional.empty());
    }
}

package dev.wisim.entra.error;

import static dev.wisim.kernel.error.Evidence.Level.DOCUMENTED;
import static dev.wisim.kernel.error.Evidence.Level.INFERRED;

import dev.wisim.kernel.error.Evidence;

/**
 * What is wrong with a flexible credential when it is written. That it is refused is documented or follows from what is;
 * Graph's own words were seen nowhere, so all of these are ours.
 */
public enum ExpressionError implements ManagementCause {
    @Evidence(
            level = DOCUMENTED,
            source = "mutually exclusive: Entra docs, flexible federated identity credentials; wording ours",
            date = "2024-08",
            test = "FlexibleCredentialsTest.refusesAnExpressionBesideASubject")
    EXPRESSION_BESIDE_SUBJECT(
            "If claimsMatchingExpression is defined, subject must be null: the two are mutually exclusive."),

    @Evidence(
            level = DOCUMENTED,
            source = "always 1: Entra docs, flexible federated identity credentials; wording ours",
            date = "2024-08",
            test = "FlexibleCredentialsTest.refusesAnyVersionButTheFirst")
    EXPRESSION_VERSION("The languageVersion of a claimsMatchingExpression must be 1, not {version}."),

    @Evidence(
            level = INFERRED,
            source = "grammar from Entra docs, flexible federated identity credentials; wording ours",
            date = "2024-08",
            test = "FlexibleCredentialsTest.saysWhereAnExpressionGoesWrong")
    EXPRESSION_SYNTAX("The claimsMatchingExpression is not valid. {problem}"),

    @Evidence(
            level = INFERRED,
            source = "issuers from Entra docs; that others are refused when written, and the wording, ours",
            date = "2024-08",
            test = "FlexibleCredentialsTest.refusesAnIssuerThatExpressionsAreNotDocumentedFor")
    EXPRESSION_ISSUER(
            "A claimsMatchingExpression is not supported for the issuer '{issuer}', only for those of GitHub, GitLab and"
                    + " Terraform Cloud."),

    @Evidence(
            level = INFERRED,
            source = "claims from Entra docs; that others are refused when written, and the wording, ours",
            date = "2024-08",
            test = "FlexibleCredentialsTest.refusesAClaimThatIsNotDocumentedForTheIssuer")
    EXPRESSION_CLAIM(
            "A claimsMatchingExpression about the issuer '{issuer}' cannot look at the claim '{claim}', only at: {claims}."),

    @Evidence(
            level = DOCUMENTED,
            source = "applications only: Entra docs, flexible federated identity credentials; wording ours",
            date = "2024-08",
            test = "FlexibleCredentialsTest.refusesAnExpressionForAnIdentity")
    EXPRESSION_OF_AN_IDENTITY(
            "BadRequest",
            "The request format was unexpected. A claimsMatchingExpression is supported for applications only, not for"
                    + " managed identities.");

    private final String code;
    private final String template;

    /** In Graph's words. */
    ExpressionError(String template) {
        this("InvalidFederatedIdentityCredentialValue", template);
    }

    ExpressionError(String code, String template) {
        this.code = code;
        this.template = template;
    }

    @Override
    public int status() {
        return 400;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String template() {
        return template;
    }
}

package dev.wisim.entra.error;

import static dev.wisim.kernel.error.Evidence.Level.INFERRED;
import static dev.wisim.kernel.error.Evidence.Level.OBSERVED;

import dev.wisim.kernel.error.Evidence;

/** Microsoft Graph's refusals about what applications hold besides federated credentials: secrets, certificates, app roles. */
public enum ClientKeyError implements ManagementCause {
    @Evidence(
            level = OBSERVED,
            source = "hashicorp/terraform-provider-azuread, issues on removed passwords",
            date = "2022",
            test = "ClientSecretsTest.tellsWhichSecretIsAbsent")
    SECRET_NOT_FOUND(400, "Request_BadRequest", "No password credential found with keyId '{id}'."),

    @Evidence(
            level = INFERRED,
            source = "rule from Microsoft Graph, wording after that of key credentials",
            date = "2026-11",
            test = "ClientSecretsTest.refusesAnEndThatIsNotAfterTheStart")
    SECRET_END_INVALID(400, "Request_BadRequest", "Password credential end date is invalid."),

    @Evidence(
            level = INFERRED,
            source = "wording after that of passwords",
            date = "2026-11",
            test = "ClientCertificatesTest.tellsWhichCertificateIsAbsent")
    CERTIFICATE_NOT_FOUND(400, "Request_BadRequest", "No key credential found with keyId '{id}'."),

    @Evidence(
            level = INFERRED,
            source = "Microsoft Entra takes RSA certificates only; wording ours",
            date = "2026-11",
            test = "ClientCertificatesTest.refusesAKeyThatIsNotRsa")
    CERTIFICATE_KEY_UNSUPPORTED(400, "KeyCredentialsInvalid", "Key credential's key is not an RSA key."),

    @Evidence(
            level = INFERRED,
            source = "wording ours",
            date = "2026-11",
            test = "ClientCertificatesTest.refusesACertificateThatIsThere")
    CERTIFICATE_KNOWN(
            400, "KeyCredentialsInvalid", "A key credential with the thumbprint '{thumbprint}' exists already."),

    @Evidence(
            level = INFERRED,
            source = "wording ours",
            date = "2026-11",
            test = "ClientCertificatesTest.readsPemAndBareBase64AndRefusesTheRest")
    CERTIFICATE_UNREADABLE(400, "KeyCredentialsInvalid", "Key credential's key {problem}."),

    @Evidence(
            level = OBSERVED,
            source = "text in several public issues about appRoleAssignments",
            date = "2022",
            test = "AppRoleAssignmentsTest.refusesARoleThatTheResourceDoesNotOffer")
    APP_ROLE_NOT_FOUND(
            400,
            "Request_BadRequest",
            "Permission being assigned was not found on application '{resource}': '{role}'."),

    @Evidence(
            level = OBSERVED,
            source = "text in several public issues about appRoleAssignments",
            date = "2022",
            test = "AppRoleAssignmentsTest.refusesTheSameRoleTwice")
    APP_ROLE_GRANTED(400, "Request_BadRequest", "Permission being assigned already exists on the object"),

    @Evidence(
            level = INFERRED,
            source = "Graph's text for whatever is absent",
            date = "2023-02",
            test = "AppRoleAssignmentsTest.tellsWhichAssignmentIsAbsent")
    APP_ROLE_ASSIGNMENT_NOT_FOUND(
            404,
            "Request_ResourceNotFound",
            "Resource '{id}' does not exist or one of its queried reference-property objects are not present.");

    private final int status;
    private final String code;
    private final String template;

    ClientKeyError(int status, String code, String template) {
        this.status = status;
        this.code = code;
        this.template = template;
    }

    @Override
    public int status() {
        return status;
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

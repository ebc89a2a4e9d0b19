package dev.wisim.entra.error;

import static dev.wisim.kernel.error.Evidence.Level.DOCUMENTED;
import static dev.wisim.kernel.error.Evidence.Level.INFERRED;
import static dev.wisim.kernel.error.Evidence.Level.OBSERVED;

import dev.wisim.kernel.error.Evidence;

/**
 * The management plane's refusals: Resource Manager's for identities and what belongs to them, Microsoft Graph's for
 * applications and what belongs to them.
 */
public enum ManagementError implements ManagementCause {

    // Resource Manager: user-assigned identities

    @Evidence(
            level = OBSERVED,
            source = "generic not-found answer in az CLI test recordings",
            date = "2025",
            test = "IdentitiesTest.tellsWhichIdentityIsAbsent")
    IDENTITY_NOT_FOUND(
            404,
            "ResourceNotFound",
            "The Resource 'Microsoft.ManagedIdentity/userAssignedIdentities/{name}' under resource group '{resourceGroup}'"
                    + " was not found. For more details please go to https://aka.ms/ARMResourceNotFoundFix"),

    @Evidence(
            level = INFERRED,
            source = "rule from PSRule Azure.Identity.UserAssignedName quoting the naming rules; wording ours",
            date = "2026-11",
            test = "IdentitiesTest.rejectsNameThatBreaksTheNamingRules")
    IDENTITY_NAME_INVALID(400, "BadRequest", "User assigned identity name '{name}' is invalid."),

    @Evidence(
            level = INFERRED,
            source = "what Resource Manager answers for any resource type when a PUT names another location",
            date = "2026-11",
            test = "IdentitiesTest.refusesToMoveAnIdentityToAnotherLocation")
    IDENTITY_LOCATION_FIXED(
            409,
            "InvalidResourceLocation",
            "The resource '{name}' already exists in location '{location}' in resource group '{resourceGroup}'. A resource"
                    + " with the same name cannot be created in location '{wanted}'. Please select a new resource name."),

    @Evidence(
            level = INFERRED,
            source = "ours: the real service draws client ids itself, a configured world may name one twice",
            date = "2026-11",
            test = "IdentitiesTest.refusesAClientIdThatALiveClientHas")
    IDENTITY_CLIENT_ID_TAKEN(409, "Conflict", "The client id '{clientId}' is already in use in this tenant."),

    @Evidence(
            level = OBSERVED,
            source = "deployment logs in several public issues",
            date = "2024-04",
            test = "WriteLatencyTest.refusesAnotherWriteOnTheIdentityUntilTheFirstCommits")
    IDENTITY_BUSY(
            409,
            "ConcurrentFederatedIdentityCredentialsWritesForSingleManagedIdentity",
            "Too many Federated Identity Credentials are written concurrently for the managed identity"
                    + " '/subscriptions/{subscription}/resourcegroups/{resourceGroup}/providers/microsoft.managedidentity"
                    + "/userassignedidentities/{name}'. Concurrent Federated Identity Credentials writes under the same managed"
                    + " identity are not supported."),

    // Resource Manager: federated identity credentials of identities

    @Evidence(
            level = DOCUMENTED,
            source = "Microsoft Entra docs, error table of federated identity credential considerations",
            date = "2025",
            test = "IdentityCredentialsTest.refusesACredentialForAnIdentityThatIsNotThere")
    IDENTITY_CREDENTIAL_PARENT_NOT_FOUND(404, "NotFound", "The parent user-assigned identity doesn't exist."),

    @Evidence(
            level = INFERRED,
            source = "the generic not-found answer of Resource Manager, for the nested type",
            date = "2026-11",
            test = "IdentityCredentialsTest.tellsWhichCredentialIsAbsent")
    IDENTITY_CREDENTIAL_NOT_FOUND(
            404,
            "ResourceNotFound",
            "The Resource 'Microsoft.ManagedIdentity/userAssignedIdentities/{identity}/federatedIdentityCredentials/{name}'"
                    + " under resource group '{resourceGroup}' was not found. For more details please go to"
                    + " https://aka.ms/ARMResourceNotFoundFix"),

    @Evidence(
            level = OBSERVED,
            source = "a public Terraform log, with status and code",
            date = "2025",
            test = "IdentityCredentialsTest.rejectsCredentialWithoutIssuerSubjectOrAudience")
    IDENTITY_CREDENTIAL_INCOMPLETE(
            400,
            "BadRequest",
            "The request format was unexpected. Federated Identity Credential must specify 'issuer', 'subject' and"
                    + " 'audience'."),

    @Evidence(
            level = DOCUMENTED,
            source = "Microsoft Entra docs, error table of federated identity credential considerations",
            date = "2025",
            test = "IdentityCredentialsTest.rejectsNameThatIsNoUrlFriendlyName")
    IDENTITY_CREDENTIAL_NAME_INVALID(400, "BadRequest", "Federated Identity Credential name '{name}' is invalid."),

    @Evidence(
            level = DOCUMENTED,
            source = "Microsoft Entra docs, error table of federated identity credential considerations",
            date = "2025",
            test = "IdentityCredentialsTest.rejectsAnyNumberOfAudiencesButOne")
    IDENTITY_CREDENTIAL_AUDIENCES(400, "BadRequest", "Federated identity credentials must have exactly one audience."),

    @Evidence(
            level = INFERRED,
            source = "limit from Microsoft Entra docs; wording ours",
            date = "2026-11",
            test = "IdentityCredentialsTest.acceptsSixHundredCharactersAndNoMore")
    IDENTITY_CREDENTIAL_TOO_LONG(
            400,
            "BadRequest",
            "The request format was unexpected. Federated Identity Credential '{property}' must not be longer than 600"
                    + " characters."),

    @Evidence(
            level = DOCUMENTED,
            source =
                    "text from the error table of the Microsoft Entra docs; status and code as in a 2026 deployment log",
            date = "2026",
            test = "IdentityCredentialsTest.refusesIssuerAndSubjectOfAnotherCredential")
    IDENTITY_CREDENTIAL_DUPLICATE(
            409, "Conflict", "Issuer and subject combination already exists for this Managed Identity."),

    @Evidence(
            level = INFERRED,
            source = "limit from Microsoft Entra docs, first words from a comment in a Microsoft repository; rest ours",
            date = "2026-11",
            test = "IdentityCredentialsTest.acceptsTheTwentiethAndRefusesTheTwentyFirst")
    IDENTITY_CREDENTIAL_LIMIT(
            400,
            "BadRequest",
            "Too many Federated Identity Credentials are assigned to the managed identity. The maximum is 20."),

    // Microsoft Graph: applications and service principals

    @Evidence(
            level = OBSERVED,
            source = "az CLI test recordings of Microsoft Graph",
            date = "2023-02",
            test = "ApplicationsTest.tellsWhichApplicationIsAbsent")
    APPLICATION_NOT_FOUND(404, "Request_ResourceNotFound", Texts.GRAPH_NOT_FOUND),

    @Evidence(
            level = INFERRED,
            source = "code from Microsoft Graph, wording proposed",
            date = "2026-11",
            test = "ApplicationsTest.rejectsPropertiesThatMakeNoSense")
    APPLICATION_PROPERTY_INVALID(
            400, "Request_BadRequest", "Invalid value specified for property '{property}' of resource 'Application'."),

    @Evidence(
            level = INFERRED,
            source = "ours: the real service draws client ids itself, a configured world may name one twice",
            date = "2026-11",
            test = "ApplicationsTest.refusesAClientIdThatALiveClientHas")
    APPLICATION_CLIENT_ID_TAKEN(
            409,
            "Request_MultipleObjectsWithSameKeyValue",
            "Another object with the same value for property appId already exists."),

    @Evidence(
            level = INFERRED,
            source = "the lock on the parent is documented for identities; code and wording for applications ours",
            date = "2026-11",
            test = "WriteLatencyTest.refusesAnotherWriteOnTheApplicationUntilTheFirstCommits")
    APPLICATION_BUSY(
            409,
            "Directory_ConcurrencyViolation",
            "Unable to complete the request due to a concurrent write on resource '{id}'. Please retry."),

    @Evidence(
            level = OBSERVED,
            source = "az CLI test recordings of Microsoft Graph",
            date = "2023-02",
            test = "ApplicationsTest.tellsWhichServicePrincipalIsAbsent")
    SERVICE_PRINCIPAL_NOT_FOUND(404, "Request_ResourceNotFound", Texts.GRAPH_NOT_FOUND),

    @Evidence(
            level = OBSERVED,
            source = "matched literally by the sources of az CLI and Terraform's azuread provider, which retry on it",
            date = "2025",
            test = "ApplicationsTest.refusesAServicePrincipalForAnUnknownApplication")
    SERVICE_PRINCIPAL_WITHOUT_APPLICATION(
            400,
            "Request_BadRequest",
            "The appId '{clientId}' of the service principal does not reference a valid application object."),

    @Evidence(
            level = INFERRED,
            source = "code from Microsoft Graph, wording unverified",
            date = "2026-11",
            test = "ApplicationsTest.refusesASecondServicePrincipal")
    SERVICE_PRINCIPAL_EXISTS(
            409,
            "Request_MultipleObjectsWithSameKeyValue",
            "The service principal cannot be created, updated, or restored because the service principal name {clientId}"
                    + " is already in use."),

    // Microsoft Graph: federated identity credentials of applications

    @Evidence(
            level = OBSERVED,
            source = "az CLI test recordings of Microsoft Graph",
            date = "2023-02",
            test = "ApplicationCredentialsTest.tellsWhichCredentialIsAbsent")
    APPLICATION_CREDENTIAL_NOT_FOUND(404, "Request_ResourceNotFound", Texts.GRAPH_NOT_FOUND),

    @Evidence(
            level = OBSERVED,
            source = "full response in Azure/azure-dev#1482",
            date = "2023",
            test = "ApplicationCredentialsTest.refusesANameThatIsTaken")
    APPLICATION_CREDENTIAL_NAME_TAKEN(
            409,
            "Request_MultipleObjectsWithSameKeyValue",
            "FederatedIdentityCredential with name {name} already exists."),

    @Evidence(
            level = OBSERVED,
            source = "Azure/azure-workload-identity#434",
            date = "2022",
            test = "ApplicationCredentialsTest.refusesIssuerAndSubjectOfAnotherCredential")
    APPLICATION_CREDENTIAL_DUPLICATE(
            400,
            "InvalidFederatedIdentityCredentialValue",
            "The combination of issuer and subject must be unique for the application. Issuer {issuer} and Subject:"
                    + " {subject} already exist. paramName: FederatedIdentityCredential.Subject, paramValue: {subject},"
                    + " objectType: Microsoft.Online.DirectoryServices.Application"),

    @Evidence(
            level = INFERRED,
            source = "limit from Microsoft Entra docs; status, code and wording proposed",
            date = "2026-11",
            test = "ApplicationCredentialsTest.acceptsTheTwentiethAndRefusesTheTwentyFirst")
    APPLICATION_CREDENTIAL_LIMIT(
            400,
            "Directory_QuotaExceeded",
            "Too many Federated Identity Credentials are assigned to the application. The maximum is 20."),

    @Evidence(
            level = INFERRED,
            source = "code from Microsoft Graph, wording proposed",
            date = "2026-11",
            test = "ApplicationCredentialsTest.rejectsValuesThatBreakTheRules")
    APPLICATION_CREDENTIAL_PROPERTY_INVALID(
            400,
            "Request_BadRequest",
            "Invalid value specified for property '{property}' of resource 'FederatedIdentityCredential'."),

    // Our own

    @Evidence(
            level = INFERRED,
            source = "ours: inspection has no original",
            date = "2026-11",
            test = "InspectionTest.namesAnIdThatWasNeverGivenOut")
    OBJECT_NEVER_EXISTED(404, "ObjectNotFound", "No object has ever had the id '{id}'.");

    private final int status;
    private final String code;
    private final String template;

    ManagementError(int status, String code, String template) {
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

    /** Graph has one text for whatever is absent. */
    private static final class Texts {
        static final String GRAPH_NOT_FOUND =
                "Resource '{id}' does not exist or one of its queried reference-property objects are not present.";
    }
}

package dev.wisim.entra.error;

import static dev.wisim.entra.error.OAuthWord.INVALID_GRANT;
import static dev.wisim.entra.error.OAuthWord.INVALID_REQUEST;
import static dev.wisim.entra.error.OAuthWord.INVALID_SCOPE;
import static dev.wisim.entra.error.OAuthWord.INVALID_TARGET;
import static dev.wisim.kernel.error.Evidence.Level.OBSERVED;

import dev.wisim.kernel.error.Evidence;

/** What is wrong with what is asked for, once it is known who asks. */
public enum ResourceError implements EntraError {
    @Evidence(
            level = OBSERVED,
            source = "threads quoting it; reference",
            date = "2024-04",
            check = "ENTRA-REFUSAL-70011")
    INVALID_SCOPE_VALUE(Aadsts.of(
            70011,
            INVALID_SCOPE,
            "The provided request must include a 'scope' input parameter. The provided value for the input parameter"
                    + " 'scope' is not valid. The scope {scope} is not valid.")),

    @Evidence(level = OBSERVED, source = "threads quoting it", date = "2024-10", check = "ENTRA-REFUSAL-1002012")
    NOT_A_DEFAULT_SCOPE(Aadsts.of(
            1002012,
            INVALID_SCOPE,
            "The provided value for scope {scope} is not valid. Client credential flows must have a scope value with"
                    + " /.default suffixed to the resource identifier (application ID URI).")),

    @Evidence(
            level = OBSERVED,
            source = "test data of MSAL.NET 4.87; reference",
            date = "2026-07",
            check = "ENTRA-REFUSAL-500011")
    UNKNOWN_RESOURCE(Aadsts.of(
                    500011,
                    OAuthWord.INVALID_RESOURCE,
                    "The resource principal named {resource} was not found in the tenant named {tenant}. This can happen"
                            + " if the application has not been installed by the administrator of the tenant or"
                            + " consented to by any user in the tenant. You might have sent your authentication request"
                            + " to the wrong tenant.")
            .withPage()),

    @Evidence(
            level = OBSERVED,
            source = "MicrosoftDocs/azure-docs#33853; status inferred",
            date = "2019-06",
            check = "ENTRA-REFUSAL-901002")
    RESOURCE_ON_V2(Aadsts.of(901002, INVALID_REQUEST, "The 'resource' request parameter is not supported.")
            .withPage()),

    @Evidence(
            level = OBSERVED,
            source = "threads quoting it; word as at authorize",
            date = "2026-03",
            check = "ENTRA-REFUSAL-9010010")
    RESOURCE_SCOPE_MISMATCH(Aadsts.of(
            9010010,
            INVALID_TARGET,
            "The resource parameter provided in the request doesn't match with the requested scopes.")),

    @Evidence(level = OBSERVED, source = "threads quoting it", date = "2026-04-01", check = "ENTRA-REFUSAL-501051")
    NOT_ASSIGNED(Aadsts.of(
            501051,
            INVALID_GRANT,
            "Application '{clientId}'({displayName}) is not assigned to a role for the application"
                    + " '{resource}'({resourceName})."));

    @SuppressWarnings("ImmutableEnumChecker") // a record of immutable values
    private final Aadsts row;

    ResourceError(Aadsts row) {
        this.row = row;
    }

    @Override
    public Aadsts row() {
        return row;
    }
}

package dev.wisim.conformance.requirement;

/** What is wrong with what is asked for, once it is known who asks. */
public enum EntraResourceRefusal implements EntraRefusal {
    INVALID_SCOPE_VALUE(RefusalRow.of(
                    70011,
                    "invalid_scope",
                    "A scope of two resources",
                    "The provided request must include a 'scope' input parameter. The provided value for the input"
                            + " parameter 'scope' is not valid. The scope {scope} is not valid.",
                    Source.ERROR_CODES)
            .withoutPage()),
    NOT_A_DEFAULT_SCOPE(RefusalRow.of(
                    1002012,
                    "invalid_scope",
                    "A scope that does not end in /.default",
                    "The provided value for scope {scope} is not valid. Client credential flows must have a scope value"
                            + " with /.default suffixed to the resource identifier (application ID URI).",
                    Source.CLIENT_CREDENTIALS)
            .withoutPage()),
    UNKNOWN_RESOURCE(RefusalRow.of(
            500011,
            "invalid_resource",
            "A resource that the tenant does not have",
            "The resource principal named {resource} was not found in the tenant named {tenant}. This can happen if the"
                    + " application has not been installed by the administrator of the tenant or consented to by any"
                    + " user in the tenant. You might have sent your authentication request to the wrong tenant.",
            Source.MSAL_NET)),
    RESOURCE_ON_V2(RefusalRow.of(
            901002,
            "invalid_request",
            "A resource parameter beside the scope, until 2025,",
            "The 'resource' request parameter is not supported.",
            "https://github.com/MicrosoftDocs/azure-docs/issues/33853")),
    RESOURCE_SCOPE_MISMATCH(RefusalRow.of(
                    9010010,
                    "invalid_target",
                    "A resource parameter that is not the scope's resource",
                    "The resource parameter provided in the request doesn't match with the requested scopes.",
                    Source.ERROR_CODES)
            .withoutPage()),
    NOT_ASSIGNED(RefusalRow.of(
                    501051,
                    "invalid_grant",
                    "A client without a role for an API that asks for one",
                    "Application '{clientId}'({displayName}) is not assigned to a role for the application"
                            + " '{resource}'({resourceName}).",
                    Source.ERROR_CODES)
            .withoutPage());

    @SuppressWarnings("ImmutableEnumChecker") // a record of texts
    private final RefusalRow row;

    EntraResourceRefusal(RefusalRow row) {
        this.row = row;
    }

    @Override
    public RefusalRow row() {
        return row;
    }
}

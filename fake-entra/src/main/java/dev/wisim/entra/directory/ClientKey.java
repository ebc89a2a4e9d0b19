package dev.wisim.entra.directory;

/** What a token request names: a client id in a tenant. Several objects have had the same one when some were deleted. */
public record ClientKey(TenantId tenant, ClientId clientId) {}

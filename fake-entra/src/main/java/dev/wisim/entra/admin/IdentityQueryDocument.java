package dev.wisim.entra.admin;

import java.util.Optional;

/** Which identities to list. */
record IdentityQueryDocument(Optional<String> resourceGroup) {}

package dev.wisim.entra.admin;

import java.util.List;

/** Identities, in order of creation. */
record IdentityListDocument(List<IdentityDocument> value) {}

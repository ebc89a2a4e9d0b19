package dev.wisim.entra.admin;

import java.util.List;

/** Federated credentials, in order of creation. */
record CredentialListDocument(List<CredentialDocument> value) {}

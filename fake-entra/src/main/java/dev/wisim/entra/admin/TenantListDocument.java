package dev.wisim.entra.admin;

import java.util.List;

/** Tenants. */
record TenantListDocument(List<TenantDocument> value) {}

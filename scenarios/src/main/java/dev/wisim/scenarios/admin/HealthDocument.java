package dev.wisim.scenarios.admin;

/**
 * How the sandbox is.
 *
 * @param status always {@code ready}: the admin API answers when everything else does
 */
record HealthDocument(String status) {}

package dev.wisim.kernel.admin;

/**
 * How the program is.
 *
 * @param status always {@code ready}: the admin API answers when everything else does
 */
record HealthDocument(String status) {}

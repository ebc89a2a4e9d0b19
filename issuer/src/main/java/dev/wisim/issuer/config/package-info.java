/**
 * What issuers can be told, in a sandbox's file and in that of an issuer alone: one record per section. Every mistake is
 * told when the file is read, with its place.
 */
@NullMarked
package dev.wisim.issuer.config;

import org.jspecify.annotations.NullMarked;

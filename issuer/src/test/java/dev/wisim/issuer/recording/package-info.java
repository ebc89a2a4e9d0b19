/**
 * Holds the issuer against recordings of a real API server: each recorded request goes over a socket as it was, and the
 * answer must equal the recorded one but for ids, keys and signatures. What is not covered yet is listed with its reason.
 */
@org.jspecify.annotations.NullMarked
package dev.wisim.issuer.recording;

package dev.wisim.scenarios.client;

/** What the claims of a token have to satisfy, in the place of a subject. */
public record ClaimsMatchingExpression(String value, int languageVersion) {}

package dev.wisim.entra.directory;

/**
 * A {@code claimsMatchingExpression} as somebody wrote it; whether it is one is asked when it is stored.
 *
 * @param value the expression
 * @param languageVersion of the language it is written in, which has to be 1
 */
public record WrittenExpression(String value, int languageVersion) {}

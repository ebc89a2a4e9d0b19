package dev.wisim.entra.admin;

import dev.wisim.entra.directory.WrittenExpression;

/** A {@code claimsMatchingExpression}, as Microsoft Graph's beta has it. */
record ExpressionDocument(String value, int languageVersion) {

    WrittenExpression written() {
        return new WrittenExpression(value, languageVersion);
    }
}

package dev.wisim.entra.admin;

import dev.wisim.entra.directory.ClientSecret;
import dev.wisim.entra.directory.IssuedSecret;
import java.util.Optional;

/**
 * A client secret, in the members of Graph's passwordCredential.
 *
 * @param hint the text's first three characters
 * @param secretText the text; only in the answer to its creation
 */
record SecretDocument(
        Optional<String> displayName,
        String startDateTime,
        String endDateTime,
        String hint,
        String keyId,
        Optional<String> secretText) {

    static SecretDocument of(ClientSecret secret) {
        return of(secret, Optional.empty());
    }

    static SecretDocument of(IssuedSecret issued) {
        return of(issued.secret(), Optional.of(issued.text()));
    }

    private static SecretDocument of(ClientSecret secret, Optional<String> text) {
        return new SecretDocument(
                secret.displayName(),
                secret.start().toString(),
                secret.end().toString(),
                secret.hint(),
                secret.id().toString(),
                text);
    }
}

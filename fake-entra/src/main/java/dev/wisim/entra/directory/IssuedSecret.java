package dev.wisim.entra.directory;

/**
 * A new client secret, and the only time that its text is told.
 *
 * @param text what a client has to send
 */
public record IssuedSecret(ClientSecret secret, String text) {

    /** Nothing of the text. */
    @Override
    public String toString() {
        return secret.toString();
    }
}

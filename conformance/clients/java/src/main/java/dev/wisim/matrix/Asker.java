package dev.wisim.matrix;

/** A library, asked as its documentation says: no option but the one that a custom authority host needs. */
interface Asker {

    /**
     * An access token, fresh from the server if {@code forceNew} says so.
     *
     * @throws Exception whatever the library throws
     */
    String ask(boolean forceNew) throws Exception;

    /** The asker of a cell, with a credential object of its own. */
    static Asker of(Cell cell) throws Exception {
        return switch (cell.library()) {
            case "azure-identity", "azure-identity-old" -> new AzureIdentity(cell);
            case "msal" -> new Msal(cell);
            default -> throw new IllegalArgumentException("no such library: " + cell.library());
        };
    }
}

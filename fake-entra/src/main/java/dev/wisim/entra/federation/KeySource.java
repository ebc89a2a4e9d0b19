package dev.wisim.entra.federation;

/** Where the keys of an issuer come from. */
@FunctionalInterface
public interface KeySource {

    /**
     * The keys that {@code issuer} publishes now.
     *
     * @param issuer the issuer exactly as the assertion names it
     * @throws KeysUnavailable when they cannot be had, or when the issuer may not be asked
     */
    IssuerKeys fetch(String issuer) throws KeysUnavailable;
}

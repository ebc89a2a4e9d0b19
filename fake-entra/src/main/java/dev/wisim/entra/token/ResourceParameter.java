package dev.wisim.entra.token;

/** What the v2 endpoint does with a {@code resource} parameter beside the scope; it changed in the course of 2025. */
public enum ResourceParameter {
    /** It has to name the resource of the scope, since RFC 8707 is heeded: 9010010 otherwise. */
    COMPARE,
    /** It is refused whatever it says: 901002. */
    REFUSE
}

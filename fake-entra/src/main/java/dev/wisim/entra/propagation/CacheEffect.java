package dev.wisim.entra.propagation;

/** What the outcome of the directory steps means to the cache of the replica that they ran on. */
public enum CacheEffect {
    /** A credential matched, whatever keys, signature, times or scope say later. */
    HIT,
    /** The client, its service principal or a matching credential was not there. */
    MISS,
    /** The outcome says nothing about the directory; nothing is stored. */
    NONE
}

package dev.wisim.issuer.state;

/** Something that is kept. */
public sealed interface Stored permits StoredKey, StoredObject, StoredSetting {

    /** What it is called; what is put replaces what has the same id. */
    StoredId id();
}

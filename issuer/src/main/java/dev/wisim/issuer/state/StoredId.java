package dev.wisim.issuer.state;

/** What tells one stored thing from all others. */
public sealed interface StoredId permits KeyNumber, ObjectPath, SettingName {}

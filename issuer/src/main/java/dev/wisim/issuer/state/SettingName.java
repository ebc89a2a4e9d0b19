package dev.wisim.issuer.state;

/**
 * What a stored setting is called.
 *
 * @param name whatever the caller likes
 */
public record SettingName(String name) implements StoredId {}

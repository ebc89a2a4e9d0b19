package dev.wisim.issuer.state;

/**
 * A setting of a whole run, such as its seed, its clock, or its authority's key and certificate.
 *
 * @param id its name
 * @param value its value, which may be a secret
 */
public record StoredSetting(SettingName id, String value) implements Stored {

    /** A setting of this name. */
    public static StoredSetting of(String name, String value) {
        return new StoredSetting(new SettingName(name), value);
    }

    /** Names it, and keeps its value to itself. */
    @Override
    public String toString() {
        return "setting " + id.name();
    }
}

package dev.wisim.entra.directory;

/** The kinds of object whose propagation is told apart. Tenants and configuration are none of them: they never lag. */
public enum ObjectKind {
    APPLICATION("application"),
    SERVICE_PRINCIPAL("servicePrincipal"),
    IDENTITY("identity"),
    CREDENTIAL("credential"),
    ROLE_ASSIGNMENT("roleAssignment");

    private final String settingName;

    ObjectKind(String settingName) {
        this.settingName = settingName;
    }

    /** The name in configuration, as in {@code lag.credential}. */
    public String settingName() {
        return settingName;
    }
}

package dev.wisim.kernel.config;

/** A setting, or a member of a document that sets the same, is wrong. The message is the setting's path and what is wrong. */
public final class InvalidSetting extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String setting;
    private final String problem;

    /**
     * A wrong setting.
     *
     * @param setting its path from the record that is checked: {@code fault.status}
     * @param problem what is wrong, as the rest of a sentence: {@code must be from 100 to 599}
     */
    public InvalidSetting(String setting, String problem) {
        super(setting + " " + problem);
        this.setting = setting;
        this.problem = problem;
    }

    /** Its path. */
    public String setting() {
        return setting;
    }

    /** What is wrong with it. */
    public String problem() {
        return problem;
    }
}

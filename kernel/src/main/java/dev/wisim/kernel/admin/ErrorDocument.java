package dev.wisim.kernel.admin;

/**
 * Every failure of the admin API, as Resource Manager and Graph shape theirs.
 *
 * @param error what went wrong
 */
public record ErrorDocument(Problem error) {

    /**
     * What went wrong.
     *
     * @param code one word for a program
     * @param message one or more sentences for a person
     */
    public record Problem(String code, String message) {}
}

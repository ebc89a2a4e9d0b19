package dev.wisim.kernel.error;

/**
 * One cause of refusal. Catalogues are enums whose fields are the whole truth: status and text derive from the constant,
 * and two causes never share one.
 */
public interface CatalogEntry {

    /** The constant's name, unique in its catalogue. */
    String name();

    /** The HTTP status that answers this cause. */
    int status();

    /** The text, with {@code {name}} where an argument goes. */
    String template();
}

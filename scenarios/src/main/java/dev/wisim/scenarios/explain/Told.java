package dev.wisim.scenarios.explain;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What there is to tell of one request or one pair.
 *
 * @param headline how it ended, in a line
 * @param text what Entra's answer says, or would say
 * @param explanation why, as the journal has it
 * @param remarks what else is worth knowing, in sentences
 * @param commands what mends it, for a shell
 * @param page where to read on
 */
public record Told(
        String headline,
        Optional<String> text,
        Map<String, Object> explanation,
        List<String> remarks,
        List<String> commands,
        Optional<String> page) {

    public Told {
        remarks = List.copyOf(remarks);
        commands = List.copyOf(commands);
    }

    /** The section of docs/errors.md about an AADSTS number. */
    public static String page(String code) {
        return "docs/errors.md#" + code.toLowerCase(Locale.ROOT);
    }
}

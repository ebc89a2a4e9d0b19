package dev.wisim.scenarios.guide;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What docs/errors.md says of one cause: the number, and the commands that get it here.
 *
 * @param number the AADSTS number
 * @param cause its name in words
 * @param commands for bash, after the page's own first lines
 */
record GuidedCause(String number, String cause, String commands) {

    private static final Pattern PREAMBLE = Pattern.compile("```sh\n(eval .*?)```", Pattern.DOTALL);
    private static final Pattern SECTION =
            Pattern.compile("^## AADSTS(\\d+)\n(.*?)(?=^## )", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern CAUSE = Pattern.compile(
            "^\\*\\*(.+?)\\*\\*,.*?\\*Here:\\*\n\n```sh\n(.*?)\n```", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern BESIDE = Pattern.compile("^# beside: wisim sandbox (.*)$", Pattern.MULTILINE);
    private static final Pattern SETTING = Pattern.compile("--set (\\S+)");

    /** The lines that come before every command. */
    static String preamble(String page) {
        Matcher preamble = PREAMBLE.matcher(page);
        if (!preamble.find()) {
            throw new IllegalArgumentException("the page has no first lines for its commands");
        }
        return preamble.group(1);
    }

    /** Every cause of the page, in its order. */
    static List<GuidedCause> all(String page) {
        return SECTION.matcher(page)
                .results()
                .flatMap(section -> CAUSE.matcher(section.group(2))
                        .results()
                        .map(cause -> new GuidedCause(section.group(1), cause.group(1), cause.group(2))))
                .toList();
    }

    /** The settings that the sandbox has to be started with. */
    List<String> settings() {
        return BESIDE.matcher(commands)
                .results()
                .flatMap(beside -> SETTING.matcher(beside.group(1)).results())
                .map(setting -> setting.group(1))
                .toList();
    }

    @Override
    public String toString() {
        return number + " " + cause;
    }

    static Stream<String> numbers(List<GuidedCause> causes) {
        return causes.stream().map(GuidedCause::number).distinct();
    }
}

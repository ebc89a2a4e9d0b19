package dev.wisim.scenarios.run;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a Java machine has to be told by options, since it looks at no variable for proxies and trust. */
final class JavaOptions {

    private JavaOptions() {}

    /** {@code existing}, and after it, so that they win, the options for the egress and its authority. */
    static String added(String existing, URI egress, TrustFiles trust) {
        List<String> options = new ArrayList<>(trust.javaOptions());
        for (String scheme : List.of("https", "http")) {
            options.add("-D" + scheme + ".proxyHost=" + egress.getHost());
            options.add("-D" + scheme + ".proxyPort=" + egress.getPort());
        }
        // Java reads this one for both schemes.
        options.add("-Dhttp.nonProxyHosts=localhost|127.*|[::1]");
        String own = options.stream().map(JavaOptions::quoted).collect(Collectors.joining(" "));
        return existing.isBlank() ? own : existing.strip() + " " + own;
    }

    /** The Java machine splits the variable at white space and takes either quotation mark away; it knows no backslash. */
    private static String quoted(String option) {
        if (option.chars().noneMatch(each -> Character.isWhitespace(each) || each == '\'' || each == '"')) {
            return option;
        }
        char mark = option.indexOf('"') < 0 ? '"' : '\'';
        return mark + option + mark;
    }
}

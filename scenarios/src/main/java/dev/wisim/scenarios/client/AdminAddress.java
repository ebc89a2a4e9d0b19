package dev.wisim.scenarios.client;

import dev.wisim.scenarios.rundir.RunDirectory;
import dev.wisim.scenarios.rundir.RunningSandbox;
import java.net.URI;
import java.util.Map;
import java.util.Optional;

/** Where the running sandbox's admin API is looked for: option, environment, run directory, default port, in that order. */
public final class AdminAddress {

    /** The variable that names the admin API's base URL. */
    public static final String VARIABLE = "WISIM_ADMIN_URL";

    /** Where a sandbox listens unless it was told otherwise. */
    public static final URI DEFAULT = URI.create("http://127.0.0.1:8440");

    private AdminAddress() {}

    /**
     * The base URL to call.
     *
     * @param option what the command line says, if anything
     * @throws IllegalArgumentException when the option's or the variable's text is not an http URL with a host
     */
    public static URI find(Optional<String> option, Map<String, String> environment, RunDirectory directory) {
        return option.map(text -> http("--admin-url", text))
                .or(() -> Optional.ofNullable(environment.get(VARIABLE))
                        .filter(text -> !text.isBlank())
                        .map(text -> http(VARIABLE, text)))
                .or(() -> directory.running().map(RunningSandbox::adminUrl))
                .orElse(DEFAULT);
    }

    private static URI http(String source, String text) {
        String trimmed = text.strip().replaceFirst("/+$", "");
        try {
            URI url = URI.create(trimmed);
            if (("http".equals(url.getScheme()) || "https".equals(url.getScheme())) && url.getHost() != null) {
                return url;
            }
        } catch (IllegalArgumentException e) {
            // Said below, with where the text came from.
        }
        throw new IllegalArgumentException(source + " is '" + text + "', which is not an http URL");
    }
}

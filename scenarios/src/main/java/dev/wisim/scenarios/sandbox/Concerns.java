package dev.wisim.scenarios.sandbox;

import dev.wisim.kernel.egress.AllowedDestination;
import dev.wisim.kernel.jose.CryptoProvider;
import dev.wisim.scenarios.config.SandboxConfig;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a user should know about a start. */
final class Concerns {

    private Concerns() {}

    /** A sentence for each; mostly there is nothing. */
    static List<String> of(SandboxConfig config, CryptoProvider crypto) {
        List<String> concerns = new ArrayList<>();
        if (!crypto.jca().isPresent()) {
            concerns.add("tokens are signed by the Java runtime, several times slower: " + crypto.detail());
        }
        if (!config.egress().allow().isEmpty()) {
            concerns.add(
                    "the egress lets clients connect to " + allowed(config) + ": this is not proven to be offline");
        }
        if (!config.bind().equals("localhost")
                && !config.bind().startsWith("127.")
                && !config.bind().equals("::1")) {
            concerns.add("bound to " + config.bind() + ": whoever reaches this machine can have any token made");
        }
        return concerns;
    }

    private static String allowed(SandboxConfig config) {
        return config.egress().allow().stream()
                .map(AllowedDestination::toString)
                .collect(Collectors.joining(", "));
    }
}

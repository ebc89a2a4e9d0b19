package dev.wisim.scenarios.cli;

import dev.wisim.scenarios.client.AdminClient;
import dev.wisim.scenarios.client.IssuerClient;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Which issuer is meant. */
final class IssuerOption {

    @Option(names = "--issuer", paramLabel = "NAME", description = "The issuer's name (default: the first issuer)")
    private Optional<String> name = Optional.empty();

    IssuerClient of(AdminClient client) {
        return client.issuer(name);
    }
}

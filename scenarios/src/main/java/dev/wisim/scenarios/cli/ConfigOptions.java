package dev.wisim.scenarios.cli;

import dev.wisim.kernel.cli.ConfigSourceOptions;
import dev.wisim.kernel.config.ConfigProblems;
import dev.wisim.kernel.config.ConfigReader;
import dev.wisim.kernel.config.ConfigSource;
import dev.wisim.scenarios.config.SandboxConfig;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that configure a sandbox. */
final class ConfigOptions {

    private static final List<String> LISTENING = List.of("admin", "issuer", "login", "egress");

    @Mixin
    private ConfigSourceOptions sources;

    @Option(names = "--ports", paramLabel = "auto", description = "'auto' takes free ports everywhere")
    private Optional<String> ports = Optional.empty();

    /**
     * The configuration.
     *
     * @throws ConfigProblems with everything that is wrong, from all sources
     */
    SandboxConfig read() throws ConfigProblems {
        return read(ports);
    }

    /**
     * The same on free ports everywhere, whatever is configured.
     *
     * @throws ConfigProblems with everything that is wrong, from all sources
     */
    SandboxConfig readOnFreePorts() throws ConfigProblems {
        return read(Optional.of("auto"));
    }

    /** Whether the command line configures anything. */
    boolean given() {
        return ports.isPresent() || sources.given();
    }

    private SandboxConfig read(Optional<String> everywhere) throws ConfigProblems {
        List<ConfigSource> own = everywhere.stream()
                .flatMap(value ->
                        LISTENING.stream().map(surface -> ConfigSource.flag("--ports", "ports." + surface, value)))
                .toList();
        return ConfigReader.read(SandboxConfig.class, sources.sources(own)).orThrow();
    }
}

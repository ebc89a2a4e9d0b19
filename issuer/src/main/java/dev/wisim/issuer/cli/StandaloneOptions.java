package dev.wisim.issuer.cli;

import dev.wisim.issuer.standalone.StandaloneConfig;
import dev.wisim.kernel.cli.ConfigSourceOptions;
import dev.wisim.kernel.config.ConfigProblems;
import dev.wisim.kernel.config.ConfigReader;
import dev.wisim.kernel.config.ConfigSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that configure issuers alone. */
final class StandaloneOptions {

    @Mixin
    private ConfigSourceOptions sources;

    @Option(names = "--port", paramLabel = "N|auto", description = "Where the issuers listen, HTTPS (default: 8441)")
    private Optional<String> port = Optional.empty();

    @Option(
            names = "--admin-port",
            paramLabel = "N|auto|off",
            description = "Where the admin API listens, for wisim key, awkward, clock, journal (default: 8440)")
    private Optional<String> adminPort = Optional.empty();

    @Option(names = "--bind", paramLabel = "ADDR", description = "The address to bind to (default: 127.0.0.1)")
    private Optional<String> bind = Optional.empty();

    /**
     * The configuration.
     *
     * @throws ConfigProblems with everything that is wrong, from all sources
     */
    StandaloneConfig read() throws ConfigProblems {
        List<ConfigSource> own = Stream.of(
                        flag("--port", "ports.issuer", port),
                        flag("--admin-port", "ports.admin", adminPort),
                        flag("--bind", "bind", bind))
                .flatMap(Optional::stream)
                .toList();
        return ConfigReader.read(StandaloneConfig.class, sources.sources(own)).orThrow();
    }

    private static Optional<ConfigSource> flag(String option, String setting, Optional<String> value) {
        return value.map(given -> ConfigSource.flag(option, setting, given));
    }
}

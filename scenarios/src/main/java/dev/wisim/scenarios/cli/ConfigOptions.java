package dev.wisim.scenarios.cli;

import dev.wisim.kernel.config.ConfigProblems;
import dev.wisim.kernel.config.ConfigReader;
import dev.wisim.kernel.config.ConfigSource;
import dev.wisim.scenarios.config.SandboxConfig;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options that configure a sandbox. They win over the environment, and that over the file. */
final class ConfigOptions {

    private static final List<String> LISTENING = List.of("admin", "issuer", "login");

    @Option(names = "--config", paramLabel = "FILE", description = "Configuration, YAML or JSON")
    private Optional<Path> file = Optional.empty();

    @Option(names = "--seed", paramLabel = "N", description = "What all ids come from (default: 1)")
    private Optional<String> seed = Optional.empty();

    @Option(names = "--ports", paramLabel = "auto", description = "'auto' takes free ports everywhere")
    private Optional<String> ports = Optional.empty();

    @Option(
            names = "--set",
            paramLabel = "SETTING=VALUE",
            description = "One setting, as lag.credential=10s; may be repeated")
    private Map<String, String> settings = new LinkedHashMap<>();

    /**
     * The configuration.
     *
     * @throws ConfigProblems with everything that is wrong, from all sources
     */
    SandboxConfig read() throws ConfigProblems {
        List<ConfigSource> sources = new ArrayList<>();
        file.ifPresent(path -> sources.add(ConfigSource.file(path)));
        sources.add(ConfigSource.environment(System.getenv()));
        ports.ifPresent(value ->
                LISTENING.forEach(surface -> sources.add(ConfigSource.flag("--ports", "ports." + surface, value))));
        seed.ifPresent(value -> sources.add(ConfigSource.flag("--seed", "seed", value)));
        settings.forEach((path, value) -> sources.add(ConfigSource.flag("--set", path, value)));
        return ConfigReader.read(SandboxConfig.class, sources).orThrow();
    }
}

package dev.wisim.kernel.cli;

import dev.wisim.kernel.config.ConfigSource;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options that configure any program. They win over the environment, and that over the file. */
public final class ConfigSourceOptions {

    @Option(names = "--config", paramLabel = "FILE", description = "Configuration, YAML or JSON")
    private Optional<Path> file = Optional.empty();

    @Option(names = "--seed", paramLabel = "N", description = "What all ids come from (default: 1)")
    private Optional<String> seed = Optional.empty();

    @Option(
            names = "--set",
            paramLabel = "SETTING=VALUE",
            description = "One setting, as clock.frozen=true; may be repeated")
    private Map<String, String> settings = new LinkedHashMap<>();

    /** Whether the command line gives any. */
    public boolean given() {
        return file.isPresent() || seed.isPresent() || !settings.isEmpty();
    }

    /**
     * All sources, lowest precedence first.
     *
     * @param own what the program's own options say
     */
    public List<ConfigSource> sources(List<ConfigSource> own) {
        List<ConfigSource> sources = new ArrayList<>();
        file.ifPresent(path -> sources.add(ConfigSource.file(path)));
        sources.add(ConfigSource.environment(System.getenv()));
        sources.addAll(own);
        seed.ifPresent(value -> sources.add(ConfigSource.flag("--seed", "seed", value)));
        settings.forEach((path, value) -> sources.add(ConfigSource.flag("--set", path, value)));
        return sources;
    }
}

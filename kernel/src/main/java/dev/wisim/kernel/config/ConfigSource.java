package dev.wisim.kernel.config;

import java.nio.file.Path;
import java.util.Map;

/** Where settings come from. A later source in the reader's list wins over an earlier one, setting by setting. */
public sealed interface ConfigSource {

    /** A YAML or JSON file; its name must end in {@code .json} to be read as strict JSON. */
    static ConfigSource file(Path path) {
        return new ConfigFile(path);
    }

    /**
     * The variables whose names start with {@value EnvironmentNames#PREFIX}; the others are not looked at. The rest of a
     * name is the path of the setting with {@code _} between levels, in any case: {@code WISIM_CONFIG_REPLICAS_LAG}.
     */
    static ConfigSource environment(Map<String, String> variables) {
        return new Environment(variables);
    }

    /**
     * One option of the command line.
     *
     * @param option the option as the user typed it, for problems: {@code --seed}
     * @param path the setting it stands for: {@code replicas.lag}, {@code tenants[0].name}
     */
    static ConfigSource flag(String option, String path, String value) {
        return new Flag(option, path, value);
    }

    /** See {@link #file(Path)}. */
    record ConfigFile(Path path) implements ConfigSource {}

    /** See {@link #environment(Map)}. */
    record Environment(Map<String, String> variables) implements ConfigSource {
        /** The variables, copied. */
        public Environment {
            variables = Map.copyOf(variables);
        }
    }

    /** See {@link #flag(String, String, String)}. */
    record Flag(String option, String path, String value) implements ConfigSource {}
}

package dev.wisim.kernel.config;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Builds up the sources of one reading of an {@link Orchard}. */
final class Reading {

    private final Path directory;
    private final List<ConfigSource> sources = new ArrayList<>();

    Reading(Path directory) {
        this.directory = directory;
    }

    Reading yaml(String... lines) {
        return file("orchard.yaml", String.join("\n", lines) + "\n");
    }

    Reading file(String name, String text) {
        try {
            sources.add(ConfigSource.file(Files.writeString(directory.resolve(name), text)));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Reading environment(Map<String, String> variables) {
        sources.add(ConfigSource.environment(variables));
        return this;
    }

    Reading flag(String option, String path, String value) {
        sources.add(ConfigSource.flag(option, path, value));
        return this;
    }

    Orchard value() throws ConfigProblems {
        return ConfigReader.read(Orchard.class, sources).orThrow();
    }

    /** The problems as a terminal shows them, with files by their last name. */
    List<String> problems() {
        return ConfigReader.read(Orchard.class, sources).problems().stream()
                .map(problem -> problem.toString().replace(directory + "/", ""))
                .toList();
    }
}

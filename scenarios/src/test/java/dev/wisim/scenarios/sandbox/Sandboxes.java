package dev.wisim.scenarios.sandbox;

import dev.wisim.issuer.kept.KeptRun;
import dev.wisim.kernel.config.ConfigProblems;
import dev.wisim.kernel.config.ConfigReader;
import dev.wisim.kernel.config.ConfigSource;
import dev.wisim.scenarios.config.SandboxConfig;
import dev.wisim.scenarios.rundir.RunDirectory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Sandboxes on free ports for tests; settings are given as {@code path=value}. */
public final class Sandboxes {

    private Sandboxes() {}

    /** Starts one in {@code runDirectory}. */
    public static Sandbox start(Path runDirectory, String... settings) throws ConfigProblems {
        return start(new RunDirectory(runDirectory), config(settings));
    }

    /** Starts one in {@code runDirectory}, configured by a file and these settings. */
    public static Sandbox start(Path runDirectory, Path file, String... settings) throws ConfigProblems {
        List<ConfigSource> sources = flags(settings);
        sources.add(ConfigSource.file(file));
        SandboxConfig config = ConfigReader.read(SandboxConfig.class, sources).orThrow();
        return start(new RunDirectory(runDirectory), config);
    }

    /** Starts one with this configuration. */
    static Sandbox start(RunDirectory runDirectory, SandboxConfig config) {
        return Sandbox.start(config, runDirectory.claim(), KeptRun.forgetful(), "test", warning -> {});
    }

    /** A configuration with free ports and these settings. */
    static SandboxConfig config(String... settings) throws ConfigProblems {
        return ConfigReader.read(SandboxConfig.class, flags(settings)).orThrow();
    }

    private static List<ConfigSource> flags(String... settings) {
        List<ConfigSource> flags = new ArrayList<>();
        for (String port : List.of("admin", "issuer", "login", "egress")) {
            flags.add(ConfigSource.flag("test", "ports." + port, "auto"));
        }
        for (String setting : settings) {
            String[] halves = setting.split("=", 2);
            flags.add(ConfigSource.flag("test", halves[0], halves[1]));
        }
        return flags;
    }
}

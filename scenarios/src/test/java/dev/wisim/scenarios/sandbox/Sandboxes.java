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

    /** Starts one with this configuration. */
    static Sandbox start(RunDirectory runDirectory, SandboxConfig config) {
        return Sandbox.start(config, runDirectory.claim(), KeptRun.forgetful(), "test", warning -> {});
    }

    /** A configuration with free ports and these settings. */
    static SandboxConfig config(String... settings) throws ConfigProblems {
        List<ConfigSource> flags = new ArrayList<>();
        for (String port : List.of("admin", "issuer", "login", "egress")) {
            flags.add(ConfigSource.flag("test", "ports." + port, "auto"));
        }
        for (String setting : settings) {
            String[] halves = setting.split("=", 2);
            flags.add(ConfigSource.flag("test", halves[0], halves[1]));
        }
        return ConfigReader.read(SandboxConfig.class, flags).orThrow();
    }
}

package dev.wisim.scenarios.demo;

import dev.wisim.kernel.config.ConfigProblems;
import dev.wisim.kernel.config.ConfigReader;
import dev.wisim.kernel.config.ConfigSource;
import dev.wisim.scenarios.config.SandboxConfig;
import java.util.List;
import java.util.Map;

/** The sandbox of the story: free ports, a clock that stands, and a directory as slow as the real one. */
final class DemoConfig {

    private static final Map<String, String> SETTINGS = Map.of(
            "ports.admin", "auto",
            "ports.issuer", "auto",
            "ports.login", "auto",
            "ports.egress", "off",
            "clock.frozen", "true",
            "lag.credential", "10s",
            "negativeCache.ttl", "2m");

    private DemoConfig() {}

    static SandboxConfig read() {
        List<ConfigSource> flags = SETTINGS.entrySet().stream()
                .map(setting -> ConfigSource.flag("demo", setting.getKey(), setting.getValue()))
                .toList();
        try {
            return ConfigReader.read(SandboxConfig.class, flags).orThrow();
        } catch (ConfigProblems e) {
            throw new IllegalStateException(e);
        }
    }
}

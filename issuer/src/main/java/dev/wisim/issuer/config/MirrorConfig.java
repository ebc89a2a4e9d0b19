package dev.wisim.issuer.config;

import dev.wisim.issuer.imports.ApiServerKeys;
import dev.wisim.issuer.imports.JwksMirror;
import dev.wisim.issuer.imports.Kubeconfig;
import dev.wisim.issuer.imports.MirrorSettings;
import dev.wisim.issuer.imports.UnusableKubeconfig;
import dev.wisim.issuer.registry.PublishedElsewhere;
import dev.wisim.kernel.config.Default;
import dev.wisim.kernel.config.Describe;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** A live cluster whose published keys are shown too. */
public record MirrorConfig(
        @Describe(
                "The kubeconfig that leads to the cluster; given, no key is made here, and without importKeys nothing can be signed.")
        Optional<Path> kubeconfig,

        @Describe("The context to take, instead of the current one.")
        Optional<String> context,

        @Describe("How long the keys are kept; without it as long as the cluster allows.")
        Optional<Duration> refresh,

        @Describe("How long after a failure the cluster is asked again.") @Default("10s")
        Duration retry) {

    private static final Duration TIME_OUT = Duration.ofSeconds(5);

    public MirrorConfig {
        Optional<String> wanted = context;
        kubeconfig.ifPresent(file -> IssuerConfig.attempt("kubeconfig", () -> read(file, wanted)));
    }

    boolean isOn() {
        return kubeconfig.isPresent();
    }

    PublishedElsewhere keys() {
        return kubeconfig
                .map(file -> new JwksMirror(
                        new ApiServerKeys(read(file, context), TIME_OUT), new MirrorSettings(refresh, retry)))
                .<PublishedElsewhere>map(mirror -> mirror::keys)
                .orElse(PublishedElsewhere.NOWHERE);
    }

    private static Kubeconfig read(Path file, Optional<String> context) {
        try {
            return Kubeconfig.read(file, context);
        } catch (UnusableKubeconfig e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }
}

package dev.wisim.issuer.config;

import dev.wisim.issuer.externalsigner.ExternalSignerSettings;
import dev.wisim.issuer.externalsigner.KeyIdStyle;
import dev.wisim.kernel.config.Default;
import dev.wisim.kernel.config.Describe;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** A signer for a real API server ({@code --service-account-signing-endpoint}). */
public record ExternalSignerConfig(
        @Describe("The unix socket to listen on; without it there is none.")
        Optional<Path> socket,

        @Describe("When the API server shall ask for the keys again.") @Default("5m")
        Duration refreshHint,

        @Describe("The longest lifetime that it signs for.") @Default("24h")
        Duration maxTokenExpiration,

        @Describe("How it names keys.") @Default("as-published")
        KeyIdStyle keyIds,

        @Describe("Whether retired keys are kept out of the API server's discovery documents.") @Default("false")
        boolean excludeRetired) {

    public ExternalSignerConfig {
        new ExternalSignerSettings(refreshHint, maxTokenExpiration, keyIds);
    }

    /** What the signer is told. */
    public ExternalSignerSettings settings() {
        return new ExternalSignerSettings(refreshHint, maxTokenExpiration, keyIds);
    }
}

package dev.wisim.scenarios.config;

import dev.wisim.entra.federation.KeyCacheSettings.UnknownKey;
import dev.wisim.kernel.config.Default;
import dev.wisim.kernel.config.Describe;
import java.time.Duration;

/** The cache of issuers' keys. */
public record JwksCacheConfig(
        @Default("20m") Duration ttl,

        @Describe("How long a failed fetch is answered without another; zero asks every time.") @Default("0s")
        Duration failureTtl,

        @Describe("What an unknown key id leads to while the keys are fresh.") @Default("refuse")
        UnknownKey unknownKey,

        @Describe("With refetch, the least time between two fetches.") @Default("5m")
        Duration refetchInterval,

        @Describe("Whether expired keys are used when the fetch of newer ones fails.") @Default("false")
        boolean staleIfError) {}

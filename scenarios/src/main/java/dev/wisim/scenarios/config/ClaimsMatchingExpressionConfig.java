package dev.wisim.scenarios.config;

import dev.wisim.kernel.config.Default;
import dev.wisim.kernel.config.Describe;

/** An expression in the language of flexible federated credentials. */
public record ClaimsMatchingExpressionConfig(
        @Describe("Such as: claims['sub'] matches 'repo:contoso/*:ref:refs/heads/main'.")
        String value,

        @Default("1") int languageVersion) {}

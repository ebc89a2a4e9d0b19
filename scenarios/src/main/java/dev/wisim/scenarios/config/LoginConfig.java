package dev.wisim.scenarios.config;

import dev.wisim.entra.error.MessageEra;
import dev.wisim.kernel.config.Default;
import dev.wisim.kernel.config.Describe;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** How the token endpoint behaves where Entra's behaviour changed, is not known, or is a matter of taste. */
public record LoginConfig(
        @Describe("How ids trail a refusal's text: lines until 2023, one line since.") @Default("one-line")
        MessageEra messageEra,

        @Describe("How far the clock of an assertion's issuer may differ, in either direction.") @Default("5m")
        Duration clockSkew,

        @Describe("Whether white space around an assertion makes it unreadable.") @Default("false")
        boolean strictWhitespace,

        @Describe(
                "Whether an identity's token that was itself got by federation may stand for an application; the service refuses it (AADSTS700231).")
        @Default("false")
        boolean chainedAssertions,

        @Describe("The address to present in documents always, instead of the one that the client used.")
        Optional<URI> publicAddress) {}

package dev.wisim.issuer.config;

import dev.wisim.issuer.apiserver.ApiServerSettings;
import dev.wisim.issuer.caller.StaticToken;
import dev.wisim.kernel.config.Default;
import dev.wisim.kernel.config.Describe;
import dev.wisim.kernel.config.Port;
import java.util.List;

/** The face of the cluster's API server: at the root of a port of its own, with callers and their rights. */
public record ApiServerConfig(
        @Describe("Where it listens, HTTPS.") @Default("off")
        Port port,

        @Describe("Whether a request without a credential has a caller (--anonymous-auth).") @Default("true")
        boolean anonymousAuth,

        @Describe("Who is known by a fixed token (--token-auth-file).")
        List<StaticTokenConfig> tokens,

        @Describe("Other issuers whose tokens are accepted too (--service-account-issuer, all but the first).")
        List<String> alsoAcceptedIssuers) {

    public ApiServerConfig {
        tokens = List.copyOf(tokens);
        alsoAcceptedIssuers = List.copyOf(alsoAcceptedIssuers);
    }

    ApiServerSettings settings() {
        return new ApiServerSettings(
                anonymousAuth, tokens.stream().map(StaticTokenConfig::known).toList(), alsoAcceptedIssuers);
    }

    /** A user who is known by a fixed token. */
    public record StaticTokenConfig(
            @Describe("What the client sends as its bearer token.")
            String token,

            @Describe("The user's name.") String user,

            @Describe("The groups; system:masters may do everything.")
            List<String> groups) {

        public StaticTokenConfig {
            if (token.isEmpty()) {
                throw new IllegalArgumentException("token must not be empty: it would open the door to everyone");
            }
            groups = List.copyOf(groups);
        }

        private StaticToken known() {
            return new StaticToken(token, user, user, groups);
        }
    }
}

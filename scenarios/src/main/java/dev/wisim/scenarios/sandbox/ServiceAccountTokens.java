package dev.wisim.scenarios.sandbox;

import dev.wisim.issuer.IssuerServer;
import dev.wisim.issuer.token.IssuedToken;
import dev.wisim.issuer.token.TokenRequest;
import dev.wisim.kernel.cli.CannotStart;
import dev.wisim.kernel.error.Refusal;
import dev.wisim.scenarios.config.TokenFileConfig;
import dev.wisim.scenarios.tokenfile.ProjectedToken;
import dev.wisim.scenarios.world.Workload;

/** Asks the issuer for the workload's token, as a kubelet asks the API server. */
record ServiceAccountTokens(IssuerServer issuer, Workload workload, TokenFileConfig config) {

    /** A new token; a refusal names the setting that asked for it. */
    ProjectedToken request() {
        try {
            IssuedToken token = issuer.issueToken(
                    workload.namespace(),
                    workload.serviceAccount(),
                    TokenRequest.forAudiences(config.audience())
                            .withExpirationSeconds(config.lifetime().toSeconds()));
            return new ProjectedToken(token.token(), token.created(), token.expires());
        } catch (Refusal refusal) {
            throw new CannotStart("tokenFile: " + refusal.text(), refusal);
        }
    }
}

package dev.wisim.issuer.apiserver;

import dev.wisim.issuer.caller.StaticToken;
import java.util.List;

/**
 * What an API server's face takes from its command line.
 *
 * @param anonymousAuth {@code --anonymous-auth}: whether a request without a credential has a caller
 * @param staticTokens {@code --token-auth-file}: who is known by a fixed token
 * @param alsoAcceptedIssuers {@code --service-account-issuer}, all but the first: whose tokens are accepted too
 */
public record ApiServerSettings(
        boolean anonymousAuth, List<StaticToken> staticTokens, List<String> alsoAcceptedIssuers) {

    /** Nobody is known but service accounts. */
    public static final ApiServerSettings DEFAULT = new ApiServerSettings(true, List.of(), List.of());

    public ApiServerSettings {
        staticTokens = List.copyOf(staticTokens);
        alsoAcceptedIssuers = List.copyOf(alsoAcceptedIssuers);
    }

    /** The same with other known users. */
    public ApiServerSettings withStaticTokens(List<StaticToken> other) {
        return new ApiServerSettings(anonymousAuth, other, alsoAcceptedIssuers);
    }

    /** The same that lets nobody in without a credential. */
    public ApiServerSettings withoutAnonymousAuth() {
        return new ApiServerSettings(false, staticTokens, alsoAcceptedIssuers);
    }

    /** The same with other issuers whose tokens are accepted too. */
    public ApiServerSettings withAlsoAcceptedIssuers(List<String> other) {
        return new ApiServerSettings(anonymousAuth, staticTokens, other);
    }
}

package dev.wisim.issuer.admin;

import dev.wisim.issuer.claims.FreeToken;
import dev.wisim.issuer.claims.FreeTokenRequest;
import dev.wisim.issuer.claims.FreeTokens;
import dev.wisim.issuer.registry.Issuer;
import dev.wisim.kernel.admin.JsonEndpoint;
import dev.wisim.kernel.http.Route;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code POST …/tokens}: a token whose claims come from the issuer's template. */
final class FreeTokensEndpoint {

    private final Issuer issuer;
    private final FreeTokens tokens;

    FreeTokensEndpoint(Issuer issuer, FreeTokens tokens) {
        this.issuer = issuer;
        this.tokens = tokens;
    }

    Route route() {
        return JsonEndpoint.create(
                "/tokens",
                "A token with free claims, from the issuer's template",
                Wanted.class,
                Minted.class,
                (call, wanted) ->
                        Minted.of(tokens.mint(wanted.request(), issuer.clock().at(call.now()))));
    }

    /**
     * The wanted token; every member may be left out.
     *
     * @param audiences who it is for, instead of the template's audience
     * @param expirationSeconds how long it lives, instead of the template's lifetime
     * @param variables values for the template's variables
     * @param claims claims in place of, or besides, the template's
     */
    record Wanted(
            Optional<List<String>> audiences,
            Optional<Long> expirationSeconds,
            Optional<Map<String, String>> variables,
            Optional<Map<String, Object>> claims) {

        private FreeTokenRequest request() {
            return new FreeTokenRequest(
                    audiences.orElseGet(List::of),
                    expirationSeconds,
                    variables.orElseGet(Map::of),
                    claims.orElseGet(Map::of));
        }
    }

    /**
     * The token.
     *
     * @param token the compact JWT
     * @param jti its id
     * @param sub its subject, empty when it has none
     * @param expires when it expires
     */
    record Minted(String token, String jti, String sub, Instant expires) {

        private static Minted of(FreeToken token) {
            return new Minted(token.token(), token.id().toString(), token.subject(), token.expires());
        }
    }
}

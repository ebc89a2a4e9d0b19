package dev.wisim.entra.token;

import dev.wisim.entra.login.LoginHeaders;
import dev.wisim.kernel.http.OpenExchange;
import dev.wisim.kernel.http.Route;
import io.javalin.http.Context;
import java.util.Optional;

/**
 * {@code POST /{tenant}/oauth2/v2.0/token}
 * (<a href="https://learn.microsoft.com/entra/identity-platform/v2-oauth2-client-creds-grant-flow">documentation</a>).
 */
public final class TokenEndpointV2 {

    private final TokenRequestParserV2 parser;
    private final DirectoryTokenService service;

    /** An endpoint that reads with {@code parser} and decides with {@code service}. */
    public TokenEndpointV2(TokenRequestParserV2 parser, DirectoryTokenService service) {
        this.parser = parser;
        this.service = service;
    }

    /** The endpoint's line in the table of contents. */
    public Route route() {
        return Route.post(
                "/{tenant}/oauth2/v2.0/token",
                "Trades a credential of an application or identity for an access token.",
                Void.class,
                TokenResponseDocument.class,
                this::answer);
    }

    private void answer(Context context) {
        OpenExchange exchange = OpenExchange.of(context);
        TokenRequest request = parser.parse(
                context.pathParam("tenant"), Optional.ofNullable(context.contentType()), context.bodyAsBytes());
        IssuedToken token = service.issue(request, exchange);
        LoginHeaders.ofSuccess(exchange).forEach(header -> context.res().addHeader(header.name(), header.value()));
        context.contentType(LoginHeaders.JSON)
                .result(TokenResponseDocument.of(token).json());
    }
}

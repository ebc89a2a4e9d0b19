package dev.wisim.entra.token;

import dev.wisim.entra.login.LoginHeaders;
import dev.wisim.kernel.http.OpenExchange;
import dev.wisim.kernel.http.Route;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;

/**
 * {@code POST /{tenant}/oauth2/v2.0/token} and {@code POST /{tenant}/oauth2/token}
 * (<a href="https://learn.microsoft.com/entra/identity-platform/v2-oauth2-client-creds-grant-flow">documentation</a>).
 */
public final class TokenEndpoint {

    private final TokenRequestParser parser;
    private final DirectoryTokenService service;

    /** An endpoint that reads with {@code parser} and decides with {@code service}. */
    public TokenEndpoint(TokenRequestParser parser, DirectoryTokenService service) {
        this.parser = parser;
        this.service = service;
    }

    /** The endpoint's lines in the table of contents. */
    public List<Route> routes() {
        return List.of(
                Route.post(
                        "/{tenant}/oauth2/v2.0/token",
                        "Trades a credential of an application or identity for an access token.",
                        Void.class,
                        TokenResponseDocument.class,
                        context -> answer(context, EndpointVersion.V2)),
                Route.post(
                        "/{tenant}/oauth2/token",
                        "Trades a credential of an application or identity for an access token, as it was before v2.0.",
                        Void.class,
                        TokenResponseV1Document.class,
                        context -> answer(context, EndpointVersion.V1)));
    }

    private void answer(Context context, EndpointVersion endpoint) {
        OpenExchange exchange = OpenExchange.of(context);
        TokenRequest request = parser.parse(
                endpoint,
                context.pathParam("tenant"),
                Optional.ofNullable(context.contentType()),
                context.bodyAsBytes(),
                exchange::header);
        IssuedToken token = service.issue(request, exchange);
        LoginHeaders.ofSuccess(exchange).forEach(header -> context.res().addHeader(header.name(), header.value()));
        context.contentType(LoginHeaders.JSON)
                .result(
                        endpoint == EndpointVersion.V2
                                ? TokenResponseDocument.of(token).json()
                                : TokenResponseV1Document.of(token).json());
    }
}

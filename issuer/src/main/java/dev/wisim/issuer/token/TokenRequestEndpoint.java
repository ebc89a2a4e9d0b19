package dev.wisim.issuer.token;

import dev.wisim.issuer.request.ApiCallEndpoint;
import dev.wisim.issuer.request.RequestBody;
import dev.wisim.issuer.request.Warnings;
import dev.wisim.issuer.wire.ApiAnswer;
import dev.wisim.issuer.wire.MediaType;
import dev.wisim.kernel.http.OpenExchange;
import dev.wisim.kernel.http.Route;
import dev.wisim.kernel.time.SurfaceClock;
import io.javalin.http.Context;

/**
 * {@code POST /api/v1/namespaces/{namespace}/serviceaccounts/{name}/token}, the TokenRequest API. Who may call it is decided
 * before.
 *
 * @see <a href="https://kubernetes.io/docs/reference/kubernetes-api/authentication-resources/token-request-v1/">TokenRequest</a>
 */
public final class TokenRequestEndpoint {

    private static final String PATH = "/namespaces/{namespace}/serviceaccounts/{name}/token";

    private final TokenRequestService service;
    private final SurfaceClock clock;
    private final ApiAnswer answers;

    public TokenRequestEndpoint(TokenRequestService service, SurfaceClock clock, ApiAnswer answers) {
        this.service = service;
        this.clock = clock;
        this.answers = answers;
    }

    /** The route, below {@code prefix}: {@code /api/v1} in the API server. */
    public Route route(String prefix) {
        return Route.create(
                prefix + PATH,
                "A token for a service account",
                IssuedTokenDocument.class,
                IssuedTokenDocument.class,
                this::answer);
    }

    private void answer(Context context) {
        ApiCallEndpoint call = new ApiCallEndpoint(context);
        OpenExchange exchange = call.exchange();
        call.requireReadableAnswer(MediaType.OF_OBJECTS);
        RequestBody body = call.body(TokenRequestSchema.TYPE);
        TokenRequest request = TokenRequestDocument.of(body);

        IssuedToken issued =
                service.issue(call.path("namespace"), call.path("name"), request, clock.at(exchange.now()));

        exchange.note("subject", issued.account().subject());
        exchange.note("jti", issued.id().toString());
        call.answer(
                answers.of(201, IssuedTokenDocument.of(issued, request, call.manager()), exchange),
                Warnings.of(body.warnings(), issued.warnings()));
    }
}

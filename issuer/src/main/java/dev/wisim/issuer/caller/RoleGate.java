package dev.wisim.issuer.caller;

import dev.wisim.issuer.error.AccessError;
import dev.wisim.kernel.error.Refusal;
import dev.wisim.kernel.http.OpenExchange;
import dev.wisim.kernel.time.SurfaceClock;
import java.util.List;

/** The API server's gate: first who calls, then whether that one may, and only then whether there is such a route. */
public final class RoleGate implements Gate {

    private final TokenAuthenticator tokens;
    private final SurfaceClock clock;
    private final boolean anonymousAllowed;

    /**
     * A gate.
     *
     * @param clock what tokens expire by
     * @param anonymousAllowed {@code --anonymous-auth}: whether a request without a credential has a caller at all
     */
    public RoleGate(TokenAuthenticator tokens, SurfaceClock clock, boolean anonymousAllowed) {
        this.tokens = tokens;
        this.clock = clock;
        this.anonymousAllowed = anonymousAllowed;
    }

    @Override
    public Caller admit(OpenExchange exchange, String peer) {
        return admit(exchange);
    }

    /**
     * The caller of {@code exchange}.
     *
     * @throws Refusal when the caller is unknown, or may not do what the request wants
     */
    public Caller admit(OpenExchange exchange) {
        Caller caller = BearerToken.in(exchange.header("Authorization").orElse(""))
                .map(token -> owner(token, exchange))
                .orElseGet(this::anonymous);
        exchange.note("caller", caller.name());
        RequestAttributes wanted = RequestAttributes.of(exchange);
        if (!RoleRules.permit(caller, wanted)) {
            throw Forbidden.refusal(caller, wanted);
        }
        return caller;
    }

    private Caller owner(String token, OpenExchange exchange) {
        TokenVerdict verdict = tokens.verdict(token, List.of(), clock.at(exchange.now()));
        if (verdict instanceof TokenVerdict.Rejected rejected) {
            exchange.note("token", rejected.error());
            throw AccessError.UNAUTHORIZED.with();
        }
        return ((TokenVerdict.Accepted) verdict).caller();
    }

    private Caller anonymous() {
        if (!anonymousAllowed) {
            throw AccessError.UNAUTHORIZED.with();
        }
        return Caller.ANONYMOUS;
    }
}

package dev.wisim.issuer.caller;

import dev.wisim.kernel.http.OpenExchange;
import dev.wisim.kernel.http.Route;
import io.javalin.http.Context;

/** Puts a gate before routes, and tells the route who came through. */
public final class GuardedEndpoint {

    private static final String CALLER = Caller.class.getName();

    private final Gate gate;

    public GuardedEndpoint(Gate gate) {
        this.gate = gate;
    }

    /** {@code route} behind the gate. */
    public Route guard(Route route) {
        return new Route(
                route.method(),
                route.path(),
                route.summary(),
                route.request(),
                route.response(),
                route.status(),
                context -> {
                    context.attribute(CALLER, gate.admit(OpenExchange.of(context), context.ip()));
                    route.handler().handle(context);
                });
    }

    /** Who calls, once the gate has let the call through; nobody known where there is no gate. */
    public static Caller caller(Context context) {
        Caller caller = context.attribute(CALLER);
        return caller == null ? Caller.ANONYMOUS : caller;
    }
}

package dev.wisim.issuer.apiserver;

import dev.wisim.issuer.caller.RoleGate;
import dev.wisim.issuer.error.KubernetesDialect;
import dev.wisim.kernel.error.Refusal;
import dev.wisim.kernel.http.Answer;
import dev.wisim.kernel.http.Dialect;
import dev.wisim.kernel.http.Failure;
import dev.wisim.kernel.http.OpenExchange;

/** The API server asks who calls before it looks for a route, so that a stranger does not even learn what is not there. */
final class ApiServerDialect implements Dialect {

    private final RoleGate gate;
    private final KubernetesDialect words;

    ApiServerDialect(RoleGate gate, KubernetesDialect words) {
        this.gate = gate;
        this.words = words;
    }

    @Override
    public Answer answer(Failure failure, OpenExchange exchange) {
        return words.answer(beforeTheGate(failure) ? atTheGate(failure, exchange) : failure, exchange);
    }

    private static boolean beforeTheGate(Failure failure) {
        return failure instanceof Failure.UnknownRoute
                || failure instanceof Failure.WrongMethod
                || failure instanceof Failure.BodyTooLarge
                || failure instanceof Failure.BodyTooSlow;
    }

    private Failure atTheGate(Failure failure, OpenExchange exchange) {
        try {
            gate.admit(exchange);
            return failure;
        } catch (Refusal refusal) {
            return new Failure.Refused(refusal);
        }
    }
}

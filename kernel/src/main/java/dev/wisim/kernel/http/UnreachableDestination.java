package dev.wisim.kernel.http;

import dev.wisim.kernel.egress.EgressError;
import dev.wisim.kernel.error.Refusal;
import java.net.UnknownHostException;
import java.nio.channels.UnresolvedAddressException;
import java.util.Map;
import java.util.concurrent.TimeoutException;

/** Why the egress could not get through to a destination that is allowed. */
final class UnreachableDestination {

    private UnreachableDestination() {}

    static Refusal refusal(String destination, Throwable failure) {
        if (failure instanceof TimeoutException || failure instanceof java.net.SocketTimeoutException) {
            return new Refusal(EgressError.NO_ANSWER, Map.of("destination", destination));
        }
        return new Refusal(EgressError.UNREACHABLE, Map.of("destination", destination, "problem", problem(failure)));
    }

    private static String problem(Throwable failure) {
        if (failure instanceof UnresolvedAddressException || failure instanceof UnknownHostException) {
            return "its name does not resolve";
        }
        return failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
    }
}

package dev.wisim.kernel.http;

import dev.wisim.kernel.journal.Journal;
import java.time.InstantSource;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.Request;

/** Opens an exchange for each request, with its one reading of the clock, and puts it into the journal once. */
final class Exchanges {

    /** What Jetty calls the method of a request whose first line it could not read. */
    private static final String UNREADABLE = "BAD";

    private final InstantSource clock;
    private final Journal journal;

    Exchanges(InstantSource clock, Journal journal) {
        this.clock = clock;
        this.journal = journal;
    }

    /** Opens the exchange of {@code request}, which finds it again by {@link OpenExchange#ATTRIBUTE}. */
    OpenExchange open(Surface surface, Request request) {
        return open(surface, request, target(request.getHttpURI()));
    }

    /** The same for a request whose target is not its path. */
    OpenExchange open(Surface surface, Request request, String target) {
        boolean unreadable = UNREADABLE.equals(request.getMethod());
        HttpFields headers = request.getHeaders();
        OpenExchange exchange = new OpenExchange(
                surface.requestIds().get(),
                clock.instant(),
                surface.name(),
                unreadable ? "" : request.getMethod(),
                unreadable ? "" : target,
                headers::get);
        request.setAttribute(OpenExchange.ATTRIBUTE, exchange);
        return exchange;
    }

    /** Journals {@code exchange} with the status of its answer; a second call for the same exchange has no effect. */
    void record(OpenExchange exchange, int status) {
        if (exchange.beginRecord()) {
            journal.append(
                    exchange.id().toString(),
                    exchange.now(),
                    exchange.surface(),
                    exchange.method(),
                    exchange.target(),
                    status,
                    exchange.notes());
        }
    }

    private static String target(HttpURI uri) {
        String target = uri.getPathQuery();
        return target == null ? uri.asString() : target;
    }
}

package dev.wisim.kernel.http;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** The first to see a request that could be read: opens its exchange and leads it to its surface. */
final class Reception extends Handler.Sequence {

    private final SurfaceChoice choice;
    private final Exchanges exchanges;
    private final Optional<EgressHandler> egress;
    private final Map<String, Handler> handlers = new HashMap<>();
    private final Phaser running = new Phaser(1);

    Reception(SurfaceChoice choice, Exchanges exchanges, Optional<EgressHandler> egress) {
        this.choice = choice;
        this.exchanges = exchanges;
        this.egress = egress;
        egress.ifPresent(this::addHandler);
    }

    /** Leads the requests of {@code surface} to {@code handler}. */
    void mount(Surface surface, Handler handler) {
        handlers.put(surface.name(), handler);
        addHandler(handler);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        running.register();
        try {
            if (egress.isPresent() && egress.get().handle(request, response, callback)) {
                return true;
            }
            Surface surface = choice.of(request);
            OpenExchange exchange = exchanges.open(surface, request);
            // "OPTIONS *" asks about the server, which no surface describes.
            boolean path = request.getHttpURI().getPath().startsWith("/");
            if (!path || !handlers.get(surface.name()).handle(request, response, callback)) {
                Answer answer = FailureAnswer.of(new Failure.UnknownRoute(), surface, exchange);
                exchanges.record(exchange, answer.status());
                CoreAnswer.write(answer, request, response, callback);
            }
            return true;
        } finally {
            running.arriveAndDeregister();
        }
    }

    /** Waits until no request is running, or until {@code millis} are over. */
    void awaitQuiet(long millis) {
        try {
            running.awaitAdvanceInterruptibly(running.arriveAndDeregister(), millis, TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            // What still runs has had its time.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

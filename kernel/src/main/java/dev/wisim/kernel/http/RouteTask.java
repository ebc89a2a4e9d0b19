package dev.wisim.kernel.http;

import dev.wisim.kernel.fault.FaultBoard;
import io.javalin.http.HandlerType;
import io.javalin.http.servlet.JavalinServlet;
import io.javalin.http.servlet.JavalinServletContext;
import io.javalin.http.servlet.SubmitOrder;
import io.javalin.http.servlet.Task;
import io.javalin.http.servlet.TaskInitializer;
import io.javalin.router.InternalRouter;
import io.javalin.router.ParsedEndpoint;
import java.io.IOException;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import kotlin.Unit;
import kotlin.jvm.functions.Function2;

/**
 * What Javalin does with a request, in place of its own steps: find the route, run it, and turn whatever is thrown into an
 * answer. Javalin's own would answer HEAD where only GET is declared, believe {@code X-HTTP-Method-Override}, and write
 * error texts of their own.
 */
final class RouteTask implements TaskInitializer<JavalinServletContext> {

    private final Surface surface;
    private final Set<HandlerType> methods = new LinkedHashSet<>();
    private final Reply reply;
    private final FaultFilter faults;

    RouteTask(Surface surface, Exchanges exchanges, FaultBoard board) {
        this.surface = surface;
        this.faults = new FaultFilter(board, surface);
        this.reply = new Reply(surface, exchanges);
        surface.routes().forEach(route -> methods.add(route.method()));
    }

    @Override
    public void createTasks(
            Function2<? super SubmitOrder, ? super Task, Unit> submit,
            JavalinServlet servlet,
            JavalinServletContext context,
            String path) {
        OpenExchange exchange = OpenExchange.of(context);
        if (faults.calm()) {
            submit.invoke(SubmitOrder.LAST, task(() -> {
                answer(servlet.getRouter(), exchange, context, path);
                reply.close(exchange, context);
            }));
            return;
        }
        FaultedExchange faulted = faults.watch(exchange, context, reply);
        Stream.<Step>of(
                        () -> faulted.receive(surface.limits().bodyBytes()),
                        () -> {
                            if (!faulted.answered()) {
                                answer(servlet.getRouter(), exchange, context, path);
                            }
                        },
                        faulted::reshape,
                        faulted::deliver)
                .forEach(step -> submit.invoke(SubmitOrder.LAST, task(() -> guarded(step, exchange, context))));
    }

    /** What goes wrong while something goes wrong on purpose is told like anything else. */
    private void guarded(Step step, OpenExchange exchange, JavalinServletContext context) {
        try {
            step.run();
        } catch (Throwable thrown) {
            reply.failed(ThrownFailure.of(thrown, surface.limits().bodyBytes()), exchange, context);
        }
    }

    private static Task task(Runnable step) {
        return new Task(false, () -> {
            step.run();
            return Unit.INSTANCE;
        });
    }

    private void answer(InternalRouter router, OpenExchange exchange, JavalinServletContext context, String path) {
        long limit = surface.limits().bodyBytes();
        try {
            HandlerType method = HandlerType.findOrDefault(context.req().getMethod());
            ParsedEndpoint route = router.findFirstHttpHandlerEntry(method, path);
            if (!isDecodable(path)) {
                reply.failed(
                        new Failure.Malformed("a percent sign in the path is not followed by digits"),
                        exchange,
                        context);
            } else if (route == null) {
                reply.failed(noRoute(router, path), exchange, context);
            } else if (context.req().getContentLengthLong() > limit) {
                reply.failed(new Failure.BodyTooLarge(limit), exchange, context);
            } else {
                // Javalin has set its default by now; an answer has the type that its endpoint gives it, or none.
                context.res().setContentType(null);
                route.handle(context, path);
                reply.succeeded(exchange, context);
            }
        } catch (Throwable thrown) {
            reply.failed(ThrownFailure.of(thrown, limit), exchange, context);
        }
    }

    /** Jetty decodes no path parameters ({@code ;name=value}), so a broken percent sign in one comes as far as Javalin. */
    private static boolean isDecodable(String path) {
        for (int at = path.indexOf('%'); at >= 0; at = path.indexOf('%', at + 1)) {
            if (at + 2 >= path.length()
                    || !HexFormat.isHexDigit(path.charAt(at + 1))
                    || !HexFormat.isHexDigit(path.charAt(at + 2))) {
                return false;
            }
        }
        return true;
    }

    private Failure noRoute(InternalRouter router, String path) {
        Set<String> allowed = new LinkedHashSet<>();
        for (HandlerType method : methods) {
            if (router.findFirstHttpHandlerEntry(method, path) != null) {
                allowed.add(method.name());
            }
        }
        return allowed.isEmpty() ? new Failure.UnknownRoute() : new Failure.WrongMethod(allowed);
    }

    /** A part of what is done with a request. */
    @FunctionalInterface
    private interface Step {

        void run() throws IOException;
    }
}

package dev.wisim.kernel.admin;

import dev.wisim.kernel.http.OpenExchange;
import dev.wisim.kernel.http.Route;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.time.Instant;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Admin routes from plain functions: documents in, documents out. A route's request type is its body's, or for GET its
 * query's; whatever else a client sends there is refused.
 */
public final class JsonEndpoint {

    private static final String JSON = "application/json; charset=utf-8";

    private JsonEndpoint() {}

    /** A GET without a query. */
    public static <R> Route get(String path, String summary, Class<R> response, Function<Call, R> answer) {
        return new Route(HandlerType.GET, path, summary, Void.class, response, 200, context -> {
            AdminJson.readQuery(context.queryParamMap(), Nothing.class);
            write(context, answer.apply(new Call(context)));
        });
    }

    /** A GET with a query. */
    public static <Q extends Record, R> Route get(
            String path, String summary, Class<Q> query, Class<R> response, BiFunction<Call, Q, R> answer) {
        return new Route(HandlerType.GET, path, summary, query, response, 200, context -> {
            Q asked = AdminJson.readQuery(context.queryParamMap(), query);
            write(context, answer.apply(new Call(context), asked));
        });
    }

    /** A POST that answers 200: what there is now, whether it was there before or not. */
    public static <B extends Record, R> Route post(
            String path, String summary, Class<B> body, Class<R> response, BiFunction<Call, B, R> answer) {
        return new Route(HandlerType.POST, path, summary, body, response, 200, writing(body, answer));
    }

    /** A POST without a body that answers 200. */
    public static <R> Route post(String path, String summary, Class<R> response, Function<Call, R> answer) {
        return new Route(HandlerType.POST, path, summary, Void.class, response, 200, commanding(answer));
    }

    /** A POST without a body that answers 201. */
    public static <R> Route create(String path, String summary, Class<R> response, Function<Call, R> answer) {
        return new Route(HandlerType.POST, path, summary, Void.class, response, 201, commanding(answer));
    }

    /** A POST that answers 201. */
    public static <B extends Record, R> Route create(
            String path, String summary, Class<B> body, Class<R> response, BiFunction<Call, B, R> answer) {
        return new Route(HandlerType.POST, path, summary, body, response, 201, writing(body, answer));
    }

    /** A POST without a body that answers 204. */
    public static Route command(String path, String summary, Consumer<Call> act) {
        return new Route(HandlerType.POST, path, summary, Void.class, Void.class, 204, doing(act));
    }

    /** A DELETE that answers 204. */
    public static Route delete(String path, String summary, Consumer<Call> act) {
        return new Route(HandlerType.DELETE, path, summary, Void.class, Void.class, 204, doing(act));
    }

    private static <B extends Record, R> Handler writing(Class<B> type, BiFunction<Call, B, R> answer) {
        return context -> {
            AdminJson.readQuery(context.queryParamMap(), Nothing.class);
            B body = AdminJson.read(context.bodyAsBytes(), type);
            write(context, answer.apply(new Call(context), body));
        };
    }

    private static <R> Handler commanding(Function<Call, R> answer) {
        return writing(Nothing.class, (call, nothing) -> answer.apply(call));
    }

    private static Handler doing(Consumer<Call> act) {
        return context -> {
            AdminJson.readQuery(context.queryParamMap(), Nothing.class);
            AdminJson.read(context.bodyAsBytes(), Nothing.class);
            act.accept(new Call(context));
        };
    }

    private static void write(Context context, Object document) {
        context.contentType(JSON).result(AdminJson.write(document));
    }

    private record Nothing() {}

    /** What a function may know of its request besides query and body. */
    public static final class Call {

        private final Context context;

        private Call(Context context) {
            this.context = context;
        }

        /** When the request was received, on the simulation clock. */
        public Instant now() {
            return OpenExchange.of(context).now();
        }

        /** The value of {@code {name}} in the route's path, decoded. */
        public String segment(String name) {
            return context.pathParam(name);
        }
    }
}

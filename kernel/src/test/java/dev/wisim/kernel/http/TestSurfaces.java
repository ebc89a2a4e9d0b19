package dev.wisim.kernel.http;

import dev.wisim.kernel.chance.Chance;
import dev.wisim.kernel.chance.IdSource;
import dev.wisim.kernel.error.CatalogEntry;
import dev.wisim.kernel.error.Refusal;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Surfaces with a dialect that names each failure, and with one route for each way of answering. */
final class TestSurfaces {

    private TestSurfaces() {}

    static Surface named(String name, String... hostNames) {
        return with(name, Set.of(hostNames)::contains, TestSurfaces::dialect);
    }

    static Surface speaking(Dialect dialect) {
        return with("mute", host -> false, dialect);
    }

    static Surface with(String name, Predicate<String> hostNames, Dialect dialect, Route... more) {
        IdSource ids = new IdSource(new Chance(1));
        List<Route> routes = new ArrayList<>(routes());
        routes.addAll(List.of(more));
        return new Surface(name, hostNames, Limits.DEFAULT, false, () -> ids.next(name), dialect, routes);
    }

    /** The failure's name, the surface and the request id; nothing of a cause. */
    static Answer dialect(Failure failure, OpenExchange exchange) {
        int status = failure instanceof Failure.Refused refused
                ? refused.refusal().entry().status()
                : switch (failure.getClass().getSimpleName()) {
                    case "UnknownRoute" -> 404;
                    case "WrongMethod" -> 405;
                    case "BodyTooSlow" -> 408;
                    case "BodyTooLarge" -> 413;
                    case "UriTooLong" -> 414;
                    case "HeadersTooLarge" -> 431;
                    case "Malformed" -> 400;
                    default -> 500;
                };
        String allowed = failure instanceof Failure.WrongMethod wrong ? " " + wrong.allowed() : "";
        String text = failure.getClass().getSimpleName() + allowed + " by " + exchange.surface() + " " + exchange.id();
        return Answer.of(
                status,
                "text/x-failure",
                List.of(
                        new Answer.Header("x-first", "1"),
                        new Answer.Header("x-again", "a"),
                        new Answer.Header("x-again", "b")),
                text);
    }

    private static List<Route> routes() {
        return List.of(
                Route.get("/hello", "Says hello", String.class, context -> context.result("hello")),
                Route.get(
                        "/{tenant}/echo",
                        "Repeats",
                        String.class,
                        context -> context.result(context.pathParam("tenant"))),
                Route.get(
                        "/text/{text}",
                        "Repeats",
                        String.class,
                        context -> context.contentType("text/plain").result(context.pathParam("text"))),
                Route.get("//doubled", "A doubled slash", String.class, context -> context.result("doubled")),
                Route.get("/silent", "Nothing to say", Void.class, context -> {}),
                Route.create("/things", "Creates", String.class, String.class, context -> context.result("made")),
                Route.delete("/things", "Deletes", context -> {}),
                new Route(
                        HandlerType.HEAD,
                        "/headed",
                        "",
                        Void.class,
                        Void.class,
                        200,
                        context -> context.result("unseen")),
                Route.post(
                        "/length",
                        "Counts",
                        Void.class,
                        String.class,
                        context -> context.result(Integer.toString(context.bodyAsBytes().length))),
                Route.post("/refuse", "Refuses", Void.class, Void.class, context -> {
                    context.header("x-dropped", "1").result("dropped");
                    throw new Refusal(Cause.NO, Map.of("why", "of a rule"));
                }),
                Route.get("/crash", "Crashes", Void.class, context -> {
                    throw new IOException("secret cause");
                }),
                Route.get("/error", "Crashes worse", Void.class, context -> {
                    throw new StackOverflowError("secret cause");
                }),
                Route.get("/half", "Crashes after a few bytes", Void.class, context -> {
                    context.outputStream().write(new byte[] {'h', 'a', 'l', 'f'});
                    throw new IOException("secret cause");
                }),
                Route.get("/broken-off", "Crashes after a flush", Void.class, context -> {
                    context.outputStream().write(new byte[] {'h', 'a', 'l', 'f'});
                    context.res().flushBuffer();
                    throw new IOException("secret cause");
                }),
                Route.get(
                        "/stream",
                        "Writes by itself",
                        Void.class,
                        context -> context.outputStream()
                                .write("streamed".getBytes(java.nio.charset.StandardCharsets.UTF_8))));
    }

    /** Every failure but a refusal, as the dialect names it. */
    static Stream<String> failures() {
        return Stream.of(
                "UnknownRoute",
                "WrongMethod",
                "BodyTooSlow",
                "BodyTooLarge",
                "HeadersTooLarge",
                "UriTooLong",
                "Malformed",
                "Crash");
    }

    private enum Cause implements CatalogEntry {
        NO(403, "No, because {why}.");

        private final int status;
        private final String template;

        Cause(int status, String template) {
            this.status = status;
            this.template = template;
        }

        @Override
        public int status() {
            return status;
        }

        @Override
        public String template() {
            return template;
        }
    }
}

package dev.wisim.conformance.stub;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/** How one document is answered; a test changes what it wants to be wrong. */
public final class ScriptedAnswer {

    private final CountDownLatch closed;
    private int status = 200;
    private String contentType;
    private Optional<String> caching = Optional.of("public, max-age=3600");
    private Optional<String> body = Optional.empty();
    private boolean silent;
    private boolean cutShort;

    ScriptedAnswer(String contentType, CountDownLatch closed) {
        this.contentType = contentType;
        this.closed = closed;
    }

    public void status(int other) {
        status = other;
    }

    public void contentType(String other) {
        contentType = other;
    }

    public void withoutCaching() {
        caching = Optional.empty();
    }

    /** Something else than the document. */
    public void body(String contentType, String text) {
        this.contentType = contentType;
        body = Optional.of(text);
    }

    /** No answer as long as the issuer lives. */
    public void silence() {
        silent = true;
    }

    /** The connection ends in the middle of the body. */
    public void cutShort() {
        cutShort = true;
    }

    void answer(HttpExchange exchange, String document) throws IOException {
        if (silent) {
            awaitClose();
            exchange.close();
            return;
        }
        byte[] bytes = body.orElse(document).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", contentType);
        caching.ifPresent(header -> exchange.getResponseHeaders().set("Cache-Control", header));
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes, 0, cutShort ? bytes.length / 2 : bytes.length);
        exchange.getResponseBody().flush();
        exchange.close();
    }

    private void awaitClose() {
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

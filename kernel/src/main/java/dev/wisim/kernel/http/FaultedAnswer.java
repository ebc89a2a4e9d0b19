package dev.wisim.kernel.http;

import dev.wisim.kernel.fault.Fault;
import dev.wisim.kernel.time.WallClock;
import io.javalin.http.servlet.JavalinServletContext;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;

/** An answer that faults change: first what it says, then how it is sent. */
final class FaultedAnswer {

    /** Which rules struck, where they are to be disclosed. */
    static final String DISCLOSURE = "x-wisim-fault";

    private final JavalinServletContext context;
    private byte[] body;
    private Optional<Fault.Drip> drip = Optional.empty();
    private int sent = Integer.MAX_VALUE;

    FaultedAnswer(JavalinServletContext context) throws IOException {
        this.context = context;
        InputStream result = context.resultInputStream();
        this.body = result == null ? new byte[0] : result.readAllBytes();
        context.result(body);
    }

    /** What the threads of the listener do for this request. */
    static Executor executor(HttpServletRequest request) {
        return ServletContextRequest.getServletContextRequest(request)
                .getConnectionMetaData()
                .getConnector()
                .getExecutor();
    }

    void apply(Fault fault) {
        if (fault instanceof Fault.Malformed) {
            replaceBody(Arrays.copyOf(body, body.length / 2));
        } else if (fault instanceof Fault.ContentType type) {
            ContentTypeSpacing.exactly(context.req(), type.contentType());
        } else if (fault instanceof Fault.Truncate truncate) {
            sent = Math.min(sent, truncate.bytes());
        } else if (fault instanceof Fault.Drip slowly) {
            drip = Optional.of(slowly);
        }
    }

    void disclose(List<String> rules) {
        rules.forEach(rule -> context.res().addHeader(DISCLOSURE, rule));
    }

    /** Sends it in its own way when a fault has one for it; otherwise whoever sends answers sends this one. */
    void deliver() throws IOException {
        boolean cut = sent < Integer.MAX_VALUE;
        if (!cut && drip.isEmpty()) {
            return;
        }
        byte[] part = Arrays.copyOf(body, Math.min(sent, body.length));
        context.result(InputStream.nullInputStream());
        HttpServletResponse response = context.res();
        if (drip.isEmpty()) {
            response.getOutputStream().write(part);
            response.flushBuffer();
            Severing.close(context.req());
            return;
        }
        response.flushBuffer();
        context.future(() -> pieces(part, 0, drip.get())
                .exceptionally(gone -> null)
                .thenRun(() -> {
                    if (cut) {
                        Severing.close(context.req());
                    }
                }));
    }

    private CompletableFuture<Void> pieces(byte[] part, int from, Fault.Drip pace) {
        if (from >= part.length) {
            return CompletableFuture.completedFuture(null);
        }
        int length = Math.min(pace.bytes(), part.length - from);
        return WallClock.system()
                .after(pace.interval(), executor(context.req()))
                .thenCompose(waited -> {
                    write(part, from, length);
                    return pieces(part, from + length, pace);
                });
    }

    private void write(byte[] part, int from, int length) {
        try {
            ServletOutputStream out = context.res().getOutputStream();
            out.write(part, from, length);
            out.flush();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private void replaceBody(byte[] other) {
        body = other;
        context.result(other);
        context.res().setContentLengthLong(other.length);
    }
}

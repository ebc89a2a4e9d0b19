package dev.wisim.kernel.http;

import dev.wisim.kernel.fault.Fault;
import io.javalin.http.servlet.JavalinServletContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.eclipse.jetty.ee10.servlet.ServletApiResponse;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.eclipse.jetty.http.HttpStatus;

/**
 * Finishes an exchange: length, journal, body. The journal comes before the body, so that whoever has an answer finds it
 * there.
 */
final class Reply {

    /** How much more of a refused body is taken off the wire, in bytes, so that its sender gets to read the refusal. */
    private static final long LINGER = 8_388_608;

    private final Surface surface;
    private final Exchanges exchanges;

    Reply(Surface surface, Exchanges exchanges) {
        this.surface = surface;
        this.exchanges = exchanges;
    }

    /** The handler has returned; its result is what the context holds. */
    void succeeded(OpenExchange exchange, JavalinServletContext context) throws IOException {
        HttpServletResponse response = context.res();
        InputStream result = context.resultInputStream();
        if (result != null || !streamed(response)) {
            setLength(context, result);
            ContentTypeSpacing.restore(context.req());
        }
    }

    /** Something went wrong; whatever the handler prepared is dropped. */
    void failed(Failure failure, OpenExchange exchange, JavalinServletContext context) {
        HttpServletResponse response = context.res();
        Answer answer = FailureAnswer.of(failure, surface, exchange);
        if (response.isCommitted()) {
            exchanges.record(exchange, response.getStatus());
            breakOff(context.req());
            return;
        }
        if (failure instanceof Failure.BodyTooLarge) {
            write(answer, response);
            ContentTypeSpacing.restore(context.req());
            exchanges.record(exchange, answer.status());
            context.result(InputStream.nullInputStream());
            refuseBody(context, answer);
        } else {
            prepare(answer, context);
            if (failure instanceof Failure.BodyTooSlow) {
                response.setHeader("Connection", "close");
            }
        }
    }

    /** A fault has the surface answer so; whatever there was to answer is dropped. */
    void injected(
            Fault.Status fault, Attributes.Found attributes, OpenExchange exchange, JavalinServletContext context) {
        prepare(InjectedAnswer.of(fault, attributes, surface, exchange), context);
        fault.raw().ifPresent(raw -> ContentTypeSpacing.exactly(context.req(), raw.contentType()));
    }

    /** The exchange has its end: it goes to the journal, before its answer goes anywhere. */
    void close(OpenExchange exchange, JavalinServletContext context) {
        exchanges.record(exchange, context.res().getStatus());
    }

    /** The exchange ends without an answer. */
    void withhold(OpenExchange exchange, JavalinServletContext context) {
        exchanges.record(exchange, 0);
        context.result(InputStream.nullInputStream());
    }

    /** Whether the answer is whole, and none of it on its way. */
    boolean changeable(JavalinServletContext context) {
        return !streamed(context.res());
    }

    private void prepare(Answer answer, JavalinServletContext context) {
        write(answer, context.res());
        ContentTypeSpacing.restore(context.req());
        context.result(answer.body());
        takeBody(context.req());
    }

    private static void write(Answer answer, HttpServletResponse response) {
        response.reset();
        response.setStatus(answer.status());
        if (!answer.contentType().isEmpty()) {
            response.setContentType(answer.contentType());
        }
        for (Answer.Header header : answer.headers()) {
            response.addHeader(header.name(), header.value());
        }
        response.setContentLengthLong(answer.body().length);
    }

    /** Frees the connection for the next request; but a client that waits for leave to send its body shall not get it. */
    private void takeBody(HttpServletRequest request) {
        if (request.getHeader("Expect") == null) {
            UnreadBody.discard(request, surface.limits().bodyBytes());
        }
    }

    /** Answers while the client still sends, and closes: there is no telling how much more would come. */
    private static void refuseBody(JavalinServletContext context, Answer answer) {
        context.res().setHeader("Connection", "close");
        try (OutputStream out = context.res().getOutputStream()) {
            out.write(answer.body());
        } catch (IOException gone) {
            return;
        }
        UnreadBody.discard(context.req(), LINGER);
    }

    private static void setLength(JavalinServletContext context, InputStream result) throws IOException {
        HttpServletResponse response = context.res();
        if (HttpStatus.hasNoBody(response.getStatus())) {
            context.result(InputStream.nullInputStream());
        } else if (result == null) {
            response.setContentLengthLong(0);
        } else if (result instanceof ByteArrayInputStream bytes) {
            response.setContentLengthLong(bytes.available());
        } else {
            byte[] bytes = result.readAllBytes();
            context.result(bytes);
            response.setContentLengthLong(bytes.length);
        }
    }

    /** Whether the handler has written the body itself. */
    private static boolean streamed(HttpServletResponse response) {
        return response.isCommitted() || (response instanceof ServletApiResponse jetty && jetty.getContentCount() > 0);
    }

    /** An answer that has begun cannot become a refusal any more; it must not look whole either. */
    private static void breakOff(HttpServletRequest request) {
        ServletContextRequest.getServletContextRequest(request)
                .getConnectionMetaData()
                .getConnection()
                .getEndPoint()
                .close();
    }
}

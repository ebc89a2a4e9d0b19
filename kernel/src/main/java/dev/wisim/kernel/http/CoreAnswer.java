package dev.wisim.kernel.http;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Writes an answer where there is no servlet yet. */
final class CoreAnswer {

    private CoreAnswer() {}

    static void write(Answer answer, Request request, Response response, Callback callback) {
        response.setStatus(answer.status());
        HttpFields.Mutable headers = response.getHeaders();
        if (!answer.contentType().isEmpty()) {
            headers.put(HttpHeader.CONTENT_TYPE, answer.contentType());
        }
        for (Answer.Header header : answer.headers()) {
            headers.add(header.name(), header.value());
        }
        headers.put(HttpHeader.CONTENT_LENGTH, answer.body().length);
        boolean head = HttpMethod.HEAD.is(request.getMethod());
        response.write(true, head ? null : ByteBuffer.wrap(answer.body()), callback);
    }
}

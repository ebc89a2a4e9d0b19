package dev.wisim.kernel.fetch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import org.eclipse.jetty.client.Response;
import org.eclipse.jetty.client.Result;

/** Collects a body up to a limit, and hangs up on whoever sends more. */
final class BoundedBody implements Response.Listener {

    private final int limit;
    private final CompletableFuture<Response> answered = new CompletableFuture<>();
    private final ByteArrayOutputStream received = new ByteArrayOutputStream();

    BoundedBody(int limit) {
        this.limit = limit;
    }

    /** The answer once it is whole; fails when it does not come to that. */
    CompletableFuture<Response> answered() {
        return answered;
    }

    /** The whole body, read as UTF-8. */
    String text() {
        return received.toString(StandardCharsets.UTF_8);
    }

    @Override
    @SuppressWarnings("FutureReturnValueIgnored") // what it is aborted with arrives at onComplete
    public void onContent(Response response, ByteBuffer content) {
        if (received.size() + content.remaining() > limit) {
            var unused = response.abort(new IOException("its body is longer than " + limit + " bytes"));
            return;
        }
        byte[] bytes = new byte[content.remaining()];
        content.get(bytes);
        received.writeBytes(bytes);
    }

    @Override
    public void onComplete(Result result) {
        if (result.isFailed()) {
            answered.completeExceptionally(result.getFailure());
        } else {
            answered.complete(result.getResponse());
        }
    }
}

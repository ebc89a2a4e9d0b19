package dev.wisim.kernel.fetch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;

/** GETs within limits on time and size, that follow no redirect and use no proxy. Safe for use by many threads. */
public final class BoundedFetch {

    private final Duration timeout;
    private final int mostBytes;
    private final HttpClient client;

    /**
     * A fetch.
     *
     * @param timeout for one document from the first packet to the last byte, in wall time
     * @param mostBytes of a body
     * @param tls whose certificates it believes, and what it shows of itself
     * @param parameters further TLS settings, as {@link SSLContext#getDefaultSSLParameters()} of {@code tls}
     */
    public BoundedFetch(Duration timeout, int mostBytes, SSLContext tls, SSLParameters parameters) {
        this.timeout = timeout;
        this.mostBytes = mostBytes;
        this.client = HttpClient.newBuilder()
                .sslContext(tls)
                .sslParameters(parameters)
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .proxy(HttpClient.Builder.NO_PROXY)
                .connectTimeout(timeout)
                .executor(Executors.newCachedThreadPool(BoundedFetch::daemon))
                .build();
    }

    /**
     * Threads of its own. Without an executor the client completes its answers on the common pool, which has one thread on a
     * machine of two cores: whoever blocks that thread would stop every fetch.
     */
    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "fetch");
        thread.setDaemon(true);
        return thread;
    }

    /**
     * What {@code url} answers, whatever its status.
     *
     * @throws FetchFailed when nothing comes in time, or too much
     */
    public FetchedDocument get(URI url, Map<String, String> headers) throws FetchFailed {
        HttpRequest.Builder request = HttpRequest.newBuilder(url).timeout(timeout);
        headers.forEach(request::header);
        CompletableFuture<HttpResponse<byte[]>> answer =
                client.sendAsync(request.build(), head -> new BoundedBody(mostBytes));
        try {
            // The request's own time-out ends with the headers; a body may drip for ever.
            HttpResponse<byte[]> response = answer.get(timeout.toNanos(), TimeUnit.NANOSECONDS);
            String text = new String(response.body(), StandardCharsets.UTF_8);
            return new FetchedDocument(response.statusCode(), response.headers(), text);
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw new FetchFailed(url + " did not answer within " + timeout.toMillis() + " ms");
        } catch (ExecutionException e) {
            throw new FetchFailed("GET " + url + " failed: " + reason(e.getCause()));
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new FetchFailed("GET " + url + " was interrupted");
        }
    }

    private static String reason(Throwable failure) {
        Throwable deepest = failure;
        while (deepest.getCause() != null && deepest instanceof IOException) {
            deepest = deepest.getCause();
        }
        String message = deepest.getMessage();
        return message == null ? deepest.getClass().getSimpleName() : message;
    }
}

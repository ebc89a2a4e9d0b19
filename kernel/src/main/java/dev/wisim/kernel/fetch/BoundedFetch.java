package dev.wisim.kernel.fetch;

import dev.wisim.kernel.time.WallClock;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLContext;
import org.eclipse.jetty.client.Request;
import org.eclipse.jetty.client.Response;
import org.eclipse.jetty.http.HttpHeader;

/** GETs within limits on time, size and reach, that use no proxy. Safe for use by many threads. */
public final class BoundedFetch {

    private final Duration timeout;
    private final int mostBytes;
    private final SSLContext tls;

    /**
     * A fetch.
     *
     * @param timeout for one document with all its redirects, from the first packet to the last byte, in wall time
     * @param mostBytes of a body
     * @param tls whose certificates it believes, and what it shows of itself
     */
    public BoundedFetch(Duration timeout, int mostBytes, SSLContext tls) {
        this.timeout = timeout;
        this.mostBytes = mostBytes;
        this.tls = tls;
    }

    /**
     * What {@code url} answers, whatever its status; or what the last of the redirects that it leads to answers.
     *
     * @throws FetchFailed when nothing comes in time, or too much, or when it leads out of reach
     */
    public FetchedDocument get(URI url, Map<String, String> headers, Reach reach) throws FetchFailed {
        long deadline = WallClock.system().nanoTime() + timeout.toNanos();
        if (!reach.allowed().test(url)) {
            throw outOfReach(url);
        }
        try (FetchClient client = new FetchClient(timeout, tls, reach.dialled())) {
            URI target = url;
            for (int redirects = 0; ; redirects++) {
                BoundedBody body = new BoundedBody(mostBytes);
                Response answer = answer(request(client, target, headers), body, deadline);
                String location = answer.getHeaders().get(HttpHeader.LOCATION);
                if ((reach.redirects() == 0 && redirects == 0) || answer.getStatus() / 100 != 3 || location == null) {
                    return document(answer, body);
                }
                if (redirects == reach.redirects()) {
                    throw new FetchFailed(url + " redirected more than " + redirects + " times");
                }
                target = redirected(target, location, reach);
            }
        }
    }

    private static Request request(FetchClient client, URI url, Map<String, String> headers) throws FetchFailed {
        if (url.getHost() == null) {
            throw new FetchFailed(url + " names no host");
        }
        Request request = client.http().newRequest(url);
        headers.forEach((name, value) -> request.headers(all -> all.put(name, value)));
        return request;
    }

    private Response answer(Request request, BoundedBody body, long deadline) throws FetchFailed {
        request.send(body);
        try {
            return body.answered().get(deadline - WallClock.system().nanoTime(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            throw new FetchFailed(request.getURI() + " did not answer within " + timeout.toMillis() + " ms");
        } catch (ExecutionException | CompletionException e) {
            throw new FetchFailed("GET " + request.getURI() + " failed: " + reason(e.getCause()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new FetchFailed("GET " + request.getURI() + " was interrupted");
        }
    }

    private static URI redirected(URI from, String location, Reach reach) throws FetchFailed {
        URI target;
        try {
            target = from.resolve(location);
        } catch (IllegalArgumentException e) {
            throw new FetchFailed(from + " redirected to '" + location + "', which is no URL");
        }
        if (!reach.allowed().test(target)) {
            throw outOfReach(target);
        }
        return target;
    }

    private static FetchFailed outOfReach(URI url) {
        return new FetchFailed(url + " is none of the addresses that may be called, so it was not called");
    }

    private static FetchedDocument document(Response answer, BoundedBody body) {
        return new FetchedDocument(
                answer.getStatus(), answer.getHeaders().getValuesList(HttpHeader.CACHE_CONTROL), body.text());
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

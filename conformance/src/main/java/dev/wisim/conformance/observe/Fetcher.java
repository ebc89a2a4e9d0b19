package dev.wisim.conformance.observe;

import dev.wisim.conformance.evidence.Fetched;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.ResponseInfo;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;

/** Sends one request and says what came of it, within the time-out for all of it: connection, headers and body. */
public final class Fetcher {

    private final HttpClient client;
    private final Duration timeout;

    /** A fetcher that believes {@code trust}. */
    public Fetcher(SSLContext trust, Duration timeout) {
        this.client = HttpClient.newBuilder()
                .sslContext(trust)
                .connectTimeout(timeout)
                .followRedirects(HttpClient.Redirect.NEVER)
                // The certificates are looked at without a proxy, so the documents are too.
                .proxy(HttpClient.Builder.NO_PROXY)
                .build();
        this.timeout = timeout;
    }

    /** Asks for what is at {@code uri}. */
    public Fetched get(URI uri) {
        return send(HttpRequest.newBuilder(uri).GET());
    }

    /** Sends {@code request}. */
    public Fetched send(HttpRequest.Builder request) {
        AtomicReference<Optional<ResponseInfo>> head = new AtomicReference<>(Optional.empty());
        CompletableFuture<String> body = client.sendAsync(
                        request.setHeader("User-Agent", "wisim-conformance").build(), info -> {
                            head.set(Optional.of(info));
                            return new LimitedBody();
                        })
                .thenApply(response -> response.body());
        try {
            String text = body.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
            return answer(head.get().orElseThrow(), text, Optional.empty());
        } catch (TimeoutException e) {
            body.cancel(true);
            return new Fetched.Silence("no whole answer within " + seconds() + " s: "
                    + head.get().map(info -> "only the headers came").orElse("nothing came"));
        } catch (ExecutionException e) {
            return head.get()
                    .map(info -> answer(info, "", Optional.of(cut(e.getCause()))))
                    .orElseGet(() -> new Fetched.Silence(why(e.getCause())));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Fetched.Silence("the wait for an answer was interrupted");
        }
    }

    private static Fetched answer(ResponseInfo info, String body, Optional<String> cutShort) {
        Map<String, List<String>> headers = new HashMap<>();
        info.headers().map().forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values));
        return new Fetched.Answer(info.statusCode(), headers, body, cutShort);
    }

    private static String cut(Throwable failure) {
        return failure instanceof LimitedBody.TooLong
                ? "by the reader, since it is longer than any such document"
                : "by the end of the connection, before the announced length";
    }

    private String why(Throwable failure) {
        if (failure instanceof HttpTimeoutException) {
            return "no connection within " + seconds() + " s";
        } else if (failure instanceof ConnectException) {
            return "the connection was refused, or the host is not known";
        } else if (failure instanceof SSLException) {
            return "TLS failed: " + failure.getMessage();
        } else if (failure instanceof IOException) {
            return "the connection ended before an answer: " + failure.getMessage();
        }
        throw new IllegalStateException("a request that cannot fail like this", failure);
    }

    private String seconds() {
        return String.valueOf(timeout.toMillis() / 1000.0).replaceAll("\\.0$", "");
    }
}

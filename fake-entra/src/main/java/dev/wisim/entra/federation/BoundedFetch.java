package dev.wisim.entra.federation;

import dev.wisim.kernel.time.WallClock;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLContext;

/**
 * Gets one document from a trusted issuer within limits on time, size and redirects. Redirects are followed by hand, because
 * each of them must lead to an origin that the configuration names.
 */
final class BoundedFetch {

    private final FetchLimits limits;
    private final HttpClient client;

    BoundedFetch(FetchLimits limits, SSLContext tls) {
        this.limits = limits;
        this.client = HttpClient.newBuilder()
                .sslContext(tls)
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .proxy(HttpClient.Builder.NO_PROXY)
                .connectTimeout(limits.timeout())
                .executor(Executors.newCachedThreadPool(BoundedFetch::daemon))
                .build();
    }

    /**
     * Threads of its own. Without an executor the client completes its answers on the common pool, which has one thread on a
     * machine of two cores: whoever blocks that thread, an application in the same process, would stop every fetch.
     */
    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "issuer-keys");
        thread.setDaemon(true);
        return thread;
    }

    /**
     * The text at {@code url}.
     *
     * @param trusted says where redirects may lead
     * @throws KeysUnavailable when nothing comes in time, too much comes, or the status is not 200
     */
    String get(URI url, TrustedIssuers trusted) throws KeysUnavailable {
        long deadline = WallClock.system().nanoTime() + limits.timeout().toNanos();
        URI target = url;
        for (int redirects = 0; redirects <= limits.redirects(); redirects++) {
            if (!trusted.mayLeadTo(target)) {
                throw new KeysUnavailable(
                        target + " has not the scheme, host and port of a trusted issuer, so it was not called.");
            }
            HttpResponse<byte[]> response =
                    send(target, deadline - WallClock.system().nanoTime());
            if (response.statusCode() == 200) {
                return new String(response.body(), StandardCharsets.UTF_8);
            }
            target = redirected(target, response);
        }
        throw new KeysUnavailable(url + " redirected more than " + limits.redirects() + " times.");
    }

    private HttpResponse<byte[]> send(URI url, long nanos) throws KeysUnavailable {
        HttpRequest request = HttpRequest.newBuilder(url)
                .timeout(Duration.ofNanos(Math.max(1, nanos)))
                .header("Accept", "application/json, application/jwk-set+json")
                .build();
        CompletableFuture<HttpResponse<byte[]>> answer =
                client.sendAsync(request, head -> new BoundedBody(limits.bytes()));
        try {
            // The request's own time-out ends with the headers; a body may drip for ever.
            return answer.get(nanos, TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw new KeysUnavailable(url + " did not answer within " + limits.timeout() + ".");
        } catch (ExecutionException e) {
            throw new KeysUnavailable("GET " + url + " failed: " + reason(e.getCause()));
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new KeysUnavailable("GET " + url + " was interrupted.");
        }
    }

    private static URI redirected(URI from, HttpResponse<byte[]> response) throws KeysUnavailable {
        boolean redirect = response.statusCode() / 100 == 3;
        String location = response.headers().firstValue("Location").orElse("");
        if (!redirect || location.isEmpty()) {
            throw new KeysUnavailable(from + " answered " + response.statusCode() + ".");
        }
        try {
            return from.resolve(location);
        } catch (IllegalArgumentException e) {
            throw new KeysUnavailable(from + " redirected to '" + location + "', which is no URL.");
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

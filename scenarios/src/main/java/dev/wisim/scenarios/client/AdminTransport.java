package dev.wisim.scenarios.client;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** One request, one answer, and the two ways in which that can fail. */
final class AdminTransport {

    /** Longer than the longest wait that the journal grants, so that only a dead sandbox is cut off. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final URI base;
    private final HttpClient http;

    AdminTransport(URI base) {
        this.base = base;
        // No proxy: the admin API is on this machine, and HTTP_PROXY may well point at the sandbox's own egress proxy.
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(5))
                .proxy(HttpClient.Builder.NO_PROXY)
                .build();
    }

    <T> T get(String path, Class<T> type) {
        return read(send("GET", path, BodyPublishers.noBody()), type);
    }

    <T> T post(String path, Object body, Class<T> type) {
        return read(send("POST", path, BodyPublishers.ofString(WireDocument.write(body))), type);
    }

    void post(String path) {
        send("POST", path, BodyPublishers.noBody());
    }

    void delete(String path) {
        send("DELETE", path, BodyPublishers.noBody());
    }

    private String send(String method, String path, HttpRequest.BodyPublisher body) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(base + path))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .method(method, body)
                .build();
        HttpResponse<String> response = exchange(request);
        if (response.statusCode() >= 300) {
            throw refused(response);
        }
        return response.body();
    }

    private HttpResponse<String> exchange(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (ConnectException e) {
            throw new AdminUnreachable(base, "connection refused");
        } catch (IOException e) {
            throw new AdminUnreachable(
                    base, e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AdminUnreachable(base, "interrupted");
        }
    }

    private <T> T read(String body, Class<T> type) {
        try {
            return WireDocument.read(body, type);
        } catch (WireDocument.NotTheApi e) {
            throw new AdminUnreachable(base, "what answers there is not a sandbox of this version");
        }
    }

    private RuntimeException refused(HttpResponse<String> response) {
        WireDocument.Failed failed = read(response.body(), WireDocument.Failed.class);
        if (failed.error() == null || failed.error().code() == null) {
            return new AdminUnreachable(base, "what answers there is not a sandbox");
        }
        return new AdminRefused(
                response.statusCode(), failed.error().code(), failed.error().message());
    }
}

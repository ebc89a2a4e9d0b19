package dev.wisim.entra;

import dev.wisim.kernel.tls.TrustedRoots;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;

/** The JDK's HTTP client, trusting the world's test authority and nobody else. */
public final class TlsClient {

    private final LoginWorld world;
    private final HttpClient client;

    public TlsClient(LoginWorld world) {
        this.world = world;
        this.client = HttpClient.newBuilder()
                .sslContext(TrustedRoots.clientContext(
                        List.of(world.authority.orElseThrow().certificate())))
                .build();
    }

    /** Asks for a token with a valid assertion. */
    public RawAnswer ask() {
        return send(HttpRequest.newBuilder(URI.create(world.address() + LoginWorld.TOKEN_PATH))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(
                        world.form(world.assertion()).encoded()))
                .build());
    }

    public RawAnswer get(String path) {
        return send(HttpRequest.newBuilder(URI.create(world.address() + path)).build());
    }

    private RawAnswer send(HttpRequest request) {
        try {
            HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
            List<String> headers = response.headers().map().entrySet().stream()
                    .map(TlsClient::line)
                    .toList();
            return new RawAnswer("HTTP/1.1 " + response.statusCode(), headers, response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String line(Map.Entry<String, List<String>> header) {
        return header.getKey() + ": " + String.join(", ", header.getValue());
    }
}

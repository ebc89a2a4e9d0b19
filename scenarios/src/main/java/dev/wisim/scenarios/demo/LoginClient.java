package dev.wisim.scenarios.demo;

import dev.wisim.kernel.tls.TrustedRoots;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Asks the token endpoint as curl would: one POST, no retries. */
final class LoginClient {

    private static final String ASSERTION_TYPE = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

    private final URI authority;
    private final HttpClient http;

    LoginClient(URI authority, X509Certificate root) {
        this.authority = authority;
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .sslContext(TrustedRoots.clientContext(List.of(root)))
                .proxy(HttpClient.Builder.NO_PROXY)
                .build();
    }

    /** Trades {@code assertion} for a token of {@code scope}. */
    Answer ask(String tenant, String client, String assertion, String scope) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("client_id", client);
        form.put("grant_type", "client_credentials");
        form.put("client_assertion_type", ASSERTION_TYPE);
        form.put("client_assertion", assertion);
        form.put("scope", scope);
        HttpRequest request = HttpRequest.newBuilder(authority.resolve(tenant + "/oauth2/v2.0/token"))
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(encoded(form)))
                .build();
        try {
            HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
            return new Answer(response.statusCode(), TokenAnswerDocument.parse(response.body()));
        } catch (IOException e) {
            throw new StepFailed("the token endpoint cannot be reached: " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StepFailed("interrupted");
        }
    }

    private static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** An HTTP status and what came with it. */
    record Answer(int status, TokenAnswerDocument body) {}
}

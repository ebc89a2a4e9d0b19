package dev.wisim.issuer.kept;

import dev.wisim.issuer.cli.WisimIssuer;
import dev.wisim.kernel.tls.TrustedRoots;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** {@code wisim issuer --state} in a process of its own, asked over HTTP, that can be killed. */
final class IssuerProcess {

    private final Process process;
    private final String issuer;
    private final String admin;
    private final HttpClient client;

    private IssuerProcess(Process process, Map<String, String> addresses, Path authority) throws IOException {
        this.process = process;
        this.issuer = addresses.get("issuer default").replaceAll("/$", "");
        this.admin = addresses.get("admin");
        this.client = HttpClient.newBuilder()
                .sslContext(TrustedRoots.clientContext(TrustedRoots.readPem(authority)))
                .build();
    }

    /** Starts, and returns when it is ready. */
    static IssuerProcess start(Path config, Path state, Path certificates) throws IOException {
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Xshare:auto",
                        "-cp",
                        System.getProperty("java.class.path"),
                        WisimIssuer.class.getName(),
                        "--config=" + config,
                        "--state=" + state,
                        "--cert-dir=" + certificates,
                        "--port=auto",
                        "--admin-port=auto"))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        Map<String, String> addresses = new HashMap<>();
        BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (String line = out.readLine(); !"ready".equals(line); line = out.readLine()) {
            if (line == null) {
                throw new AssertionError("the issuer ended before it was ready");
            }
            String[] words = line.strip().split("\\s{2,}", 2);
            if (words.length == 2) {
                addresses.put(words[0], words[1]);
            }
        }
        return new IssuerProcess(process, addresses, certificates.resolve("ca.pem"));
    }

    /** A token, as a client of the API gets it. */
    String token() throws IOException, InterruptedException {
        String answer = post(issuer + "/api/v1/namespaces/default/serviceaccounts/default/token", "{}");
        return answer.replaceAll("(?s).*\"token\":\"([^\"]+)\".*", "$1");
    }

    /** Has a new key sign from now on; what the issuer then says about its keys. */
    String rotate() throws IOException, InterruptedException {
        return post(admin + "/v0/issuer/keys/rotate", "{\"leadSeconds\":0}");
    }

    /** A new service account; what the API says of it. */
    String createServiceAccount(String name) throws IOException, InterruptedException {
        return post(admin + "/v0/namespaces/default/serviceaccounts", "{\"metadata\":{\"name\":\"" + name + "\"}}");
    }

    String serviceAccounts() throws IOException, InterruptedException {
        return get(admin + "/v0/namespaces/default/serviceaccounts");
    }

    String jwks() throws IOException, InterruptedException {
        return get(issuer + "/openid/v1/jwks");
    }

    /** SIGKILL: nothing is closed, nothing is flushed. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    /** SIGTERM, and waits for the end. */
    int stop() throws InterruptedException {
        process.destroy();
        return process.waitFor();
    }

    private String get(String url) throws IOException, InterruptedException {
        return answered(client.send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofString()));
    }

    private String post(String url, String body) throws IOException, InterruptedException {
        return answered(client.send(
                HttpRequest.newBuilder(URI.create(url))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString()));
    }

    private static String answered(HttpResponse<String> answer) {
        if (answer.statusCode() >= 300) {
            throw new AssertionError(answer.statusCode() + ": " + answer.body());
        }
        return answer.body();
    }
}

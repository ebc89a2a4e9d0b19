package dev.wisim.conformance.entra.ask;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.wisim.conformance.observe.InputProblem;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The issuer of the cluster that the suite plays: a discovery document and a key set, on this machine, by plain HTTP. Under
 * {@link #BAIT} lie keys that no token's header has to lead anybody to. Any other path answers 404.
 */
final class ClusterIssuer {

    private static final String BAIT = "/bait";

    private final HttpServer server;
    private final List<String> taken = new CopyOnWriteArrayList<>();

    private ClusterIssuer(HttpServer server) {
        this.server = server;
    }

    /**
     * Starts it.
     *
     * @param url the issuer's URL as tokens carry it; what is in front of this machine may have another scheme and port
     * @throws InputProblem when the port is taken
     */
    static ClusterIssuer start(URI url, int port, ClusterKeys own) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            String path = url.getPath().replaceAll("/$", "");
            String keys = url.toString().replaceAll("/$", "") + "/keys";
            answer(server, path + "/.well-known/openid-configuration", discovery(url.toString(), keys));
            answer(server, path + "/keys", Map.of("keys", List.of(published(own.published()))));
            ClusterIssuer issuer = new ClusterIssuer(server);
            issuer.lay(Map.of("keys", List.of(published(own.other()))));
            server.start();
            return issuer;
        } catch (IOException e) {
            throw new InputProblem("the suite's own issuer cannot listen on port " + port + " (" + e.getMessage()
                    + "): --entra-issuer-port chooses another");
        }
    }

    private static Map<String, Object> discovery(String url, String keys) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("issuer", url);
        document.put("jwks_uri", keys);
        document.put("authorization_endpoint", "urn:kubernetes:programmatic_authorization");
        document.put("response_types_supported", List.of("id_token"));
        document.put("subject_types_supported", List.of("public"));
        document.put("id_token_signing_alg_values_supported", List.of("RS256"));
        return document;
    }

    private static Map<String, Object> published(RSAKey key) {
        return new RSAKey.Builder(key.toPublicJWK())
                .algorithm(JWSAlgorithm.RS256)
                .build()
                .toJSONObject();
    }

    /** Where the bait lies at the issuer of this URL. */
    static URI bait(URI url) {
        return url.resolve(BAIT);
    }

    /** The addresses of the bait that were asked for. */
    List<String> taken() {
        return List.copyOf(taken);
    }

    /** Whoever takes it would believe the key in it. */
    private void lay(Map<String, Object> document) {
        byte[] body = JSONObjectUtils.toJSONString(document).getBytes(StandardCharsets.UTF_8);
        server.createContext(BAIT, exchange -> {
            taken.add(exchange.getRequestURI().toString());
            write(exchange, body);
        });
    }

    private static void answer(HttpServer server, String path, Map<String, Object> document) {
        byte[] body = JSONObjectUtils.toJSONString(document).getBytes(StandardCharsets.UTF_8);
        server.createContext(path, exchange -> write(exchange, body));
    }

    private static void write(HttpExchange exchange, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    /** Stops it at once. */
    void stop() {
        server.stop(0);
    }
}

package dev.wisim.conformance.stub;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsParameters;
import com.sun.net.httpserver.HttpsServer;
import dev.wisim.kernel.time.WallClock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;

/** An issuer that conforms until a test changes one thing. Its path is {@code /cluster/}, its key RSA. */
public final class ScriptedIssuer implements AutoCloseable {

    private static final String PATH = "/cluster/";

    private final CountDownLatch closed = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer server;
    private final String origin;
    private final ScriptedAnswer discovery = new ScriptedAnswer("application/json", closed);
    private final ScriptedAnswer keySet = new ScriptedAnswer("application/jwk-set+json", closed);
    private final Map<String, Object> document = new LinkedHashMap<>();
    private final List<Map<String, Object>> published = new ArrayList<>();
    private final Map<String, Object> setMembers = new LinkedHashMap<>();
    private final ScriptedTokens tokens;
    private final ScriptedTokenApi tokenApi;

    private ScriptedIssuer(HttpServer server) {
        this.server = server;
        this.origin = "https://localhost:" + server.getAddress().getPort();
        document.put("issuer", url());
        document.put("jwks_uri", origin + "/keys");
        document.put("response_types_supported", List.of("id_token"));
        document.put("subject_types_supported", List.of("public"));
        document.put("id_token_signing_alg_values_supported", List.of("RS256"));
        publish(TestKeys.RSA);
        setMembers.put("keys", published);
        tokens = new ScriptedTokens(TestKeys.RSA, url());
        tokenApi = new ScriptedTokenApi(tokens, WallClock.system());
        server.createContext(
                PATH + ".well-known/openid-configuration", exchange -> discovery.answer(exchange, json(document)));
        server.createContext("/keys", exchange -> keySet.answer(exchange, json(setMembers)));
        server.createContext("/api/v1/", tokenApi::answer);
        server.setExecutor(threads);
        server.start();
    }

    /** An issuer that presents certificates of {@code context}. */
    public static ScriptedIssuer start(SSLContext context) {
        return start(context, false);
    }

    /** The same, which takes only clients with a certificate of the same authority when {@code demanding}. */
    public static ScriptedIssuer start(SSLContext context, boolean demanding) {
        try {
            HttpsServer server = HttpsServer.create(loopback(), 0);
            server.setHttpsConfigurator(new HttpsConfigurator(context) {
                @Override
                public void configure(HttpsParameters parameters) {
                    SSLParameters wanted = context.getDefaultSSLParameters();
                    wanted.setNeedClientAuth(demanding);
                    parameters.setSSLParameters(wanted);
                }
            });
            return new ScriptedIssuer(server);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An issuer that says it is https and speaks plain HTTP. */
    public static ScriptedIssuer startWithoutTls() {
        try {
            return new ScriptedIssuer(HttpServer.create(loopback(), 0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The issuer's URL, with its trailing slash. */
    public String url() {
        return origin + PATH;
    }

    /** The root of the same server, where the TokenRequest API is. */
    public String origin() {
        return origin;
    }

    public ScriptedAnswer discovery() {
        return discovery;
    }

    public ScriptedAnswer keySet() {
        return keySet;
    }

    /** The members of the discovery document. */
    public Map<String, Object> document() {
        return document;
    }

    /** The members of the key set. */
    public Map<String, Object> setMembers() {
        return setMembers;
    }

    /** The published keys' members, to be changed. */
    public List<Map<String, Object>> published() {
        return published;
    }

    /** Publishes the public part of {@code key} after the others, and returns its members. */
    public Map<String, Object> publish(JWK key) {
        Map<String, Object> members = new LinkedHashMap<>(key.toPublicJWK().toJSONObject());
        published.add(members);
        return members;
    }

    public ScriptedTokens tokens() {
        return tokens;
    }

    public ScriptedTokenApi tokenApi() {
        return tokenApi;
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    private static InetSocketAddress loopback() {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    }

    private static String json(Map<String, Object> object) {
        return JSONObjectUtils.toJSONString(object);
    }
}

package dev.wisim.entra;

import com.nimbusds.jose.util.JSONObjectUtils;
import dev.wisim.kernel.http.Answer;
import dev.wisim.kernel.http.Limits;
import dev.wisim.kernel.http.Route;
import dev.wisim.kernel.http.Surface;
import dev.wisim.kernel.jose.CryptoProvider;
import dev.wisim.kernel.jose.KeyMembers;
import dev.wisim.kernel.jose.KeyType;
import dev.wisim.kernel.jose.PublishedKey;
import dev.wisim.kernel.jose.SigningKey;
import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** A cluster's issuer, as much of it as Entra looks at, with every knob that a test may want to turn. */
public final class TestIssuer {

    /** Made once: generating RSA keys is most of what such a test would do otherwise. */
    public static final SigningKey KEY = SigningKey.generate(KeyType.RSA_2048, CryptoProvider.jdk());

    public static final SigningKey OTHER_KEY = SigningKey.generate(KeyType.RSA_2048, CryptoProvider.jdk());

    /** The path of an AKS issuer. */
    public static final String PATH = "/7d3c9a1e-0000-4000-8000-000000000001/7d3c9a1e-0000-4000-8000-000000000002";

    private final AtomicInteger fetches = new AtomicInteger();
    private volatile String base = "http://localhost";
    private volatile List<PublishedKey> keys = List.of(KEY.published());
    private volatile Map<String, Object> discoveryChanges = Map.of();
    private volatile int status = 200;
    private volatile String host = "";
    private volatile Runnable beforeKeys = () -> {};

    /** The issuer's URL, with a trailing slash as AKS has it. */
    public String url() {
        return base + PATH + "/";
    }

    public void publish(PublishedKey... published) {
        keys = List.of(published);
    }

    /** Puts members into the discovery document; a null value removes one. */
    public void changeDiscovery(String member, Object value) {
        Map<String, Object> changes = new LinkedHashMap<>(discoveryChanges);
        changes.put(member, value);
        discoveryChanges = changes;
    }

    public void answerWith(int otherStatus) {
        status = otherStatus;
    }

    public void beforeKeys(Runnable action) {
        beforeKeys = action;
    }

    /** How often the JWK set was fetched. */
    public int fetches() {
        return fetches.get();
    }

    void boundTo(String scheme, int port) {
        base = scheme + "://localhost:" + port;
    }

    /** Calls itself {@code https://…}, wherever it is. */
    void named(String url) {
        base = url;
    }

    /** What the last request for its keys called it. */
    public String host() {
        return host;
    }

    Surface surface() {
        return new Surface(
                "issuer",
                host -> false,
                Limits.DEFAULT,
                false,
                () -> new UUID(0, 0),
                (failure, exchange) -> Answer.of(404, "text/plain", List.of(), failure.toString()),
                List.of(
                        Route.get(PATH + "/.well-known/openid-configuration", "", Map.class, this::discovery),
                        Route.get(PATH + "/openid/v1/jwks", "", Map.class, this::jwks),
                        Route.get("/moved", "", Map.class, this::moved)));
    }

    private void discovery(Context context) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("issuer", url());
        document.put("jwks_uri", base + PATH + "/openid/v1/jwks");
        document.put("response_types_supported", List.of("id_token"));
        document.put("subject_types_supported", List.of("public"));
        document.put("id_token_signing_alg_values_supported", List.of("RS256"));
        document.putAll(discoveryChanges);
        document.values().removeIf(Objects::isNull);
        context.status(status).contentType("application/json").result(JSONObjectUtils.toJSONString(document));
    }

    private void jwks(Context context) {
        fetches.incrementAndGet();
        host = context.host() == null ? "" : context.host();
        beforeKeys.run();
        List<Map<String, Object>> set = keys.stream().map(TestIssuer::jwk).toList();
        context.contentType("application/jwk-set+json").result(JSONObjectUtils.toJSONString(Map.of("keys", set)));
    }

    private void moved(Context context) {
        context.status(302).header("Location", base + PATH + "/openid/v1/jwks");
    }

    private static Map<String, Object> jwk(PublishedKey key) {
        Map<String, Object> jwk = new LinkedHashMap<>();
        jwk.put("use", "sig");
        jwk.put("kty", key.members().kty());
        jwk.put("kid", key.id());
        jwk.put("alg", key.algorithm());
        if (key.members() instanceof KeyMembers.Rsa rsa) {
            jwk.put("n", rsa.n());
            jwk.put("e", rsa.e());
        } else if (key.members() instanceof KeyMembers.Ec ec) {
            jwk.put("crv", ec.crv());
            jwk.put("x", ec.x());
            jwk.put("y", ec.y());
        }
        return jwk;
    }
}

package dev.wisim.issuer.recording;

import dev.wisim.issuer.serviceaccount.ClusterObjects;
import dev.wisim.issuer.serviceaccount.NewObject;
import dev.wisim.issuer.serviceaccount.ObjectBody;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The secret {@code app-legacy}, made as it was for the recordings: with nothing in it but whose token it shall hold. */
final class LegacySecret {

    private static final Pattern AUTHORITY = Pattern.compile("\"ca.crt\":\"([^\"]+)\"");

    private LegacySecret() {}

    /** Creates it when it was created, and lets the controller complete it. */
    static void create(RecordedServers servers, WireMessage recorded) {
        RecordedServer server = servers.at("6443");
        Matcher authority = AUTHORITY.matcher(recorded.body());
        if (!authority.find()) {
            throw new IllegalStateException("the recorded secret has no certificate authority");
        }
        String pem = new String(Base64.getDecoder().decode(authority.group(1)), StandardCharsets.UTF_8);
        servers.set(Comparison.momentOf(recorded));
        server.objects().run(server.mint().controller(pem));
        server.objects().create(empty().writtenBy("golden-recorder"));
    }

    /** Creates it with a token that it was given when it was recorded. */
    static void createWith(ClusterObjects objects, String token) {
        String base64 = Base64.getEncoder().encodeToString(token.getBytes(StandardCharsets.UTF_8));
        objects.create(empty().withBody(new ObjectBody(
                Map.of("data", Map.of("token", base64), "type", "kubernetes.io/service-account-token"))));
    }

    private static NewObject empty() {
        return NewObject.secret("default", "app-legacy")
                .withUid(UUID.fromString("e7731f29-cd28-4a5c-81ab-96e284045238"))
                .withAnnotations(Map.of("kubernetes.io/service-account.name", "app"))
                .withBody(new ObjectBody(Map.of("type", "kubernetes.io/service-account-token")));
    }
}

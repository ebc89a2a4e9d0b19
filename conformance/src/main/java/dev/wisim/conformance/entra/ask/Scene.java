package dev.wisim.conformance.entra.ask;

import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.RSAKey;
import dev.wisim.conformance.abuse.AbuseKeys;
import dev.wisim.conformance.abuse.AbuseScene;
import dev.wisim.conformance.entra.evidence.LoginRequest;
import dev.wisim.conformance.entra.world.EntraWorld;
import dev.wisim.conformance.entra.world.WorldCertificate;
import java.net.URI;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What requests are made of: the world, the cluster's keys, and the moment. */
public final class Scene {

    private static final String AUDIENCE = "api://AzureADTokenExchange";
    private static final String SUBJECT = "system:serviceaccount:default:workload";
    private static final long HOUR = 3600;
    private static final long TEN_MINUTES = 600;

    private final EntraWorld world;
    private final ClusterKeys keys;
    private final Instant now;

    Scene(EntraWorld world, ClusterKeys keys, Instant now) {
        this.world = world;
        this.keys = keys;
        this.now = now;
    }

    /** Where everything is. */
    public EntraWorld world() {
        return world;
    }

    /** The moment that assertions are issued at, in seconds since 1970. */
    public long now() {
        return now.getEpochSecond();
    }

    /** The key that the cluster's issuer shows. */
    public RSAKey published() {
        return keys.published();
    }

    /** A key that nobody shows. */
    public RSAKey otherKey() {
        return keys.other();
    }

    /** A key for an algorithm that Entra does not take. */
    public ECKey curve() {
        return keys.curve();
    }

    /** The client id of an application of the world. */
    public String clientId(String application) {
        return world.application(application).clientId();
    }

    /** A token of the cluster's service account that is in order. */
    public Assertion assertion() {
        return assertionOf(world.cluster());
    }

    /** The same by another issuer. */
    public Assertion assertionOf(URI issuer) {
        Map<String, Object> header = new LinkedHashMap<>();
        header.put("alg", "RS256");
        header.put("kid", keys.published().getKeyID());
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("aud", List.of(AUDIENCE));
        claims.put("exp", now() + HOUR);
        claims.put("iat", now());
        claims.put("iss", issuer.toString());
        claims.put("nbf", now());
        claims.put("sub", SUBJECT);
        return new Assertion(header, claims, keys.published());
    }

    /** The secrets of the application {@code with-secret}: the good one first. */
    List<String> secrets() {
        return world.application("with-secret").secrets();
    }

    /** An assertion that the application {@code with-certificate} issues itself. */
    Assertion selfSigned(WorldCertificate certificate) {
        String clientId = clientId("with-certificate");
        Map<String, Object> header = new LinkedHashMap<>();
        header.put("alg", "RS256");
        header.put("typ", "JWT");
        header.put("x5t", certificate.thumbprint().toString());
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("aud", "https://login.microsoftonline.com" + tokenPath());
        claims.put("exp", now() + TEN_MINUTES);
        claims.put("iss", clientId);
        claims.put("nbf", now());
        claims.put("sub", clientId);
        return new Assertion(header, claims, certificate.key());
    }

    /** The request of the application {@code federated} with an assertion. */
    public TokenForm form(Assertion assertion) {
        return form("federated", assertion);
    }

    /** The request of an application with an assertion. */
    public TokenForm form(String application, Assertion assertion) {
        return TokenForm.federated(clientId(application), assertion.compact());
    }

    /** The request in the tenant with this form. */
    public LoginRequest post(TokenForm form) {
        return LoginRequest.post(tokenPath(), form.encoded());
    }

    /** The request of the application {@code federated} with this assertion. */
    public LoginRequest post(Assertion assertion) {
        return post(form(assertion));
    }

    /** Where the abuse of the login surface at {@code login} goes, and what it is made of. */
    AbuseScene abuse(URI login) {
        return new AbuseScene(
                login,
                tokenPath(),
                clientId("federated"),
                world.cluster(),
                SUBJECT,
                ClusterIssuer.bait(world.cluster()),
                now,
                AbuseKeys.of(keys.published(), keys.other()));
    }

    /** The path of the tenant's token endpoint. */
    public String tokenPath() {
        return tokenPath(world.tenant().id());
    }

    /** The path of a tenant's token endpoint. */
    public static String tokenPath(String tenant) {
        return "/" + tenant + "/oauth2/v2.0/token";
    }
}

package dev.wisim.conformance.stub;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.factories.DefaultJWSSignerFactory;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.util.JSONObjectUtils;
import java.text.ParseException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The tokens of a scripted issuer, shaped as Kubernetes shapes them until a test changes a header or a claim. */
public final class ScriptedTokens {

    private JWK key;
    private String iss;
    private Consumer<Map<String, Object>> header = unchanged -> {};
    private Consumer<Map<String, Object>> claims = unchanged -> {};

    ScriptedTokens(JWK key, String iss) {
        this.key = key;
        this.iss = iss;
    }

    /** Signs with {@code other} from now on, and says its kid and algorithm. */
    public void signWith(JWK other) {
        key = other;
    }

    /** Says that {@code other} is the issuer. */
    public void issuer(String other) {
        iss = other;
    }

    public void header(Consumer<Map<String, Object>> change) {
        header = change;
    }

    public void claims(Consumer<Map<String, Object>> change) {
        claims = change;
    }

    /** A token, issued at {@code now} in whole seconds. */
    public String create(Instant now, List<String> audiences, long seconds) {
        Map<String, Object> headerMembers = new LinkedHashMap<>();
        headerMembers.put("alg", key.getAlgorithm().getName());
        headerMembers.put("kid", key.getKeyID());
        header.accept(headerMembers);
        Map<String, Object> payload = new LinkedHashMap<>();
        payload.put("aud", audiences);
        payload.put("exp", now.getEpochSecond() + seconds);
        payload.put("iat", now.getEpochSecond());
        payload.put("iss", iss);
        payload.put("kubernetes.io", account());
        payload.put("nbf", now.getEpochSecond());
        payload.put("sub", "system:serviceaccount:default:default");
        claims.accept(payload);
        return signed(headerMembers, payload);
    }

    private String signed(Map<String, Object> headerMembers, Map<String, Object> payload) {
        try {
            JWSObject object =
                    new JWSObject(JWSHeader.parse(headerMembers), new Payload(JSONObjectUtils.toJSONString(payload)));
            object.sign(new DefaultJWSSignerFactory()
                    .createJWSSigner(key, object.getHeader().getAlgorithm()));
            return object.serialize();
        } catch (JOSEException | ParseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, Object> account() {
        Map<String, Object> serviceAccount = new LinkedHashMap<>();
        serviceAccount.put("name", "default");
        serviceAccount.put("uid", "d80f4984-e348-4c34-8057-a4c355333967");
        Map<String, Object> account = new LinkedHashMap<>();
        account.put("namespace", "default");
        account.put("serviceaccount", serviceAccount);
        return account;
    }
}

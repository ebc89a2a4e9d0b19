package dev.wisim.conformance.entra.ask;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.factories.DefaultJWSSignerFactory;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.util.JSONObjectUtils;
import java.text.ParseException;
import java.util.LinkedHashMap;
import java.util.Map;

/** An assertion in the making. What is not in order, its caller has put there. */
public record Assertion(Map<String, Object> header, Map<String, Object> claims, JWK key) {

    /** The same with a member of the header set. */
    public Assertion header(String name, Object value) {
        return new Assertion(with(header, name, value), claims, key);
    }

    /** The same without a member of the header. */
    public Assertion withoutHeader(String name) {
        return new Assertion(without(header, name), claims, key);
    }

    /** The same with a claim set. */
    public Assertion claim(String name, Object value) {
        return new Assertion(header, with(claims, name, value), key);
    }

    /** The same without a claim. */
    public Assertion withoutClaim(String name) {
        return new Assertion(header, without(claims, name), key);
    }

    /** The same, signed by another key; the header stays as it is. */
    public Assertion signedBy(JWK other) {
        return new Assertion(header, claims, other);
    }

    /** The claim's number. */
    long number(String claim) {
        return claims.get(claim) instanceof Number number ? number.longValue() : 0;
    }

    /** The assertion, signed by the algorithm that its header names. */
    public String compact() {
        try {
            JWSObject object =
                    new JWSObject(JWSHeader.parse(header), new Payload(JSONObjectUtils.toJSONString(claims)));
            object.sign(new DefaultJWSSignerFactory()
                    .createJWSSigner(key, object.getHeader().getAlgorithm()));
            return object.serialize();
        } catch (JOSEException | ParseException e) {
            throw new IllegalStateException("an assertion that nobody can sign", e);
        }
    }

    private static Map<String, Object> with(Map<String, Object> members, String name, Object value) {
        Map<String, Object> all = new LinkedHashMap<>(members);
        all.put(name, value);
        return all;
    }

    private static Map<String, Object> without(Map<String, Object> members, String name) {
        Map<String, Object> all = new LinkedHashMap<>(members);
        all.remove(name);
        return all;
    }
}

package dev.wisim.conformance.entra.metadata;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.util.X509CertUtils;
import dev.wisim.conformance.entra.check.Seen;
import dev.wisim.conformance.entra.evidence.Exchange;
import dev.wisim.conformance.requirement.Outcome;
import java.security.cert.X509Certificate;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The keys that access tokens are signed with. */
final class LoginKeys {

    /** As a capture of the real common endpoint has them. */
    static final List<String> MEMBERS =
            List.of("kty", "use", "kid", "x5t", "n", "e", "x5c", "cloud_instance_name", "issuer");

    private LoginKeys() {}

    /** The keys of a set; none when it is none. */
    @SuppressWarnings("unchecked") // objects that were read from JSON have texts as keys
    static List<Map<String, Object>> of(Exchange exchange) {
        List<Map<String, Object>> keys = new ArrayList<>();
        if (exchange.members().get("keys") instanceof List<?> list) {
            for (Object each : list) {
                if (each instanceof Map) {
                    keys.add((Map<String, Object>) each);
                }
            }
        }
        return keys;
    }

    static List<Object> ids(Exchange exchange) {
        return of(exchange).stream().map(key -> key.get("kid")).toList();
    }

    /** The worst of all keys; a set without keys fails. */
    static Outcome each(Exchange exchange, Function<Map<String, Object>, Outcome> judge) {
        List<Map<String, Object>> keys = of(exchange);
        return keys.isEmpty()
                ? Outcome.failed("keys", "none (" + exchange.summary() + ")")
                : Outcome.worst(keys.stream().map(judge).toList());
    }

    static Outcome issuedBy(Exchange exchange, String tenant) {
        return each(
                exchange,
                key -> Seen.is("issuer", "https://login.microsoftonline.com/" + tenant + "/v2.0", key.get("issuer")));
    }

    /** Whether the certificate is of this very key, and gives it its names. */
    static Outcome certified(Map<String, Object> key) {
        try {
            RSAKey rsa = RSAKey.parse(key);
            X509Certificate certificate = X509CertUtils.parse(
                    Base64.getDecoder().decode(rsa.getX509CertChain().get(0).toString()));
            String thumbprint = X509CertUtils.computeSHA1Thumbprint(certificate).toString();
            return Seen.all(
                    Outcome.of(
                            rsa.toRSAPublicKey().equals(certificate.getPublicKey()),
                            "a certificate of the key",
                            "a certificate of another key"),
                    Seen.is("kid", thumbprint, key.get("kid")),
                    Seen.is("x5t", thumbprint, key.get("x5t")));
        } catch (ParseException | JOSEException | RuntimeException e) {
            return Outcome.failed("an RSA key with its certificate", String.valueOf(e.getMessage()));
        }
    }
}

package dev.wisim.conformance.abuse;

import java.net.URI;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Where forged requests are sent, and what they are made of.
 *
 * @param login the address of the login surface
 * @param tokenPath the path of a tenant's token endpoint
 * @param clientId of an application that trusts {@code issuer}
 * @param issuer the issuer that the suite plays
 * @param subject whom the application trusts
 * @param bait an address that nobody has a reason to ask for
 * @param now when the tokens are issued
 * @param keys what they are signed with
 */
public record AbuseScene(
        URI login,
        String tokenPath,
        String clientId,
        URI issuer,
        String subject,
        URI bait,
        Instant now,
        AbuseKeys keys) {

    private static final long HOUR = 3600;

    /** The values that templates know. */
    Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("host", login.getRawAuthority());
        values.put("path", tokenPath);
        values.put("client", clientId);
        values.put("issuer", issuer.toString());
        values.put("subject", subject);
        values.put("bait", bait.toString());
        values.put("now", String.valueOf(now.getEpochSecond()));
        values.put("soon", String.valueOf(now.getEpochSecond() + HOUR));
        values.put("past", String.valueOf(now.getEpochSecond() - HOUR));
        values.put("kid", keys.published().getKeyID());
        values.put("otherKid", keys.other().getKeyID());
        values.put("otherJwk", keys.other().toPublicJWK().toJSONString());
        return values;
    }
}

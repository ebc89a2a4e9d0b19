package dev.wisim.entra.token;

import java.util.LinkedHashMap;
import java.util.Map;

/** Version 2.0: what an application takes whose {@code accessTokenAcceptedVersion} is 2. */
final class AccessTokenLayoutV2 implements AccessTokenLayout {

    @Override
    public Map<String, Object> header(String keyId) {
        Map<String, Object> header = new LinkedHashMap<>();
        header.put("typ", "JWT");
        header.put("alg", "RS256");
        header.put("kid", keyId);
        return header;
    }

    @Override
    public Map<String, Object> claims(AccessToken token) {
        String tenant = token.tenant().id().toString();
        String principal = token.authenticated().principal().toString();
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("aud", token.resource().audience());
        claims.put("iss", "https://login.microsoftonline.com/" + tenant + "/v2.0");
        claims.put("iat", token.issued().getEpochSecond());
        claims.put("nbf", token.issued().getEpochSecond());
        claims.put("exp", token.expires().getEpochSecond());
        claims.put("aio", token.opaque().aio());
        claims.put("azp", token.authenticated().client().clientId().toString());
        claims.put("azpacr", token.authenticated().proof().authenticationClass());
        claims.put("idtyp", "app");
        claims.put("oid", principal);
        claims.put("rh", token.opaque().rh());
        AccessTokenLayout.putRoles(claims, token);
        claims.put("sub", principal);
        claims.put("tid", tenant);
        claims.put("uti", token.opaque().uti());
        claims.put("ver", "2.0");
        AccessTokenLayout.putExtensions(claims, token);
        return claims;
    }
}

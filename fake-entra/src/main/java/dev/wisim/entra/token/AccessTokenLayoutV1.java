package dev.wisim.entra.token;

import java.util.LinkedHashMap;
import java.util.Map;

/** Version 1.0: what Resource Manager, Key Vault, Storage, Graph and older applications take. */
final class AccessTokenLayoutV1 implements AccessTokenLayout {

    @Override
    public Map<String, Object> header(String keyId) {
        Map<String, Object> header = new LinkedHashMap<>();
        header.put("typ", "JWT");
        header.put("alg", "RS256");
        header.put("x5t", keyId);
        header.put("kid", keyId);
        return header;
    }

    @Override
    public Map<String, Object> claims(AccessToken token) {
        String tenant = token.tenant().id().toString();
        String principal = token.authenticated().principal().toString();
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("aud", token.resource().audience());
        claims.put("iss", "https://sts.windows.net/" + tenant + "/");
        claims.put("iat", token.issued().getEpochSecond());
        claims.put("nbf", token.issued().getEpochSecond());
        claims.put("exp", token.expires().getEpochSecond());
        claims.put("aio", token.opaque().aio());
        claims.put("appid", token.authenticated().client().clientId().toString());
        claims.put("appidacr", token.authenticated().proof().authenticationClass());
        claims.put("idp", "https://sts.windows.net/" + tenant + "/");
        claims.put("idtyp", "app");
        claims.put("oid", principal);
        claims.put("rh", token.opaque().rh());
        AccessTokenLayout.putRoles(claims, token);
        claims.put("sub", principal);
        claims.put("tid", tenant);
        claims.put("uti", token.opaque().uti());
        claims.put("ver", "1.0");
        AccessTokenLayout.putExtensions(claims, token);
        return claims;
    }
}

package dev.wisim.entra.token;

import dev.wisim.entra.directory.UserAssignedIdentity;
import java.util.List;
import java.util.Map;

/**
 * The form of an access token: which claims it has, and in which order
 * (<a href="https://learn.microsoft.com/entra/identity-platform/access-token-claims-reference">claims reference</a>).
 */
sealed interface AccessTokenLayout permits AccessTokenLayoutV1, AccessTokenLayoutV2 {

    /** The header's members in order, for a key with this id. */
    Map<String, Object> header(String keyId);

    /** The claims in order. */
    Map<String, Object> claims(AccessToken token);

    /** The roles, which are left out when there is none. */
    static void putRoles(Map<String, Object> claims, AccessToken token) {
        if (!token.roles().isEmpty()) {
            claims.put("roles", token.roles());
        }
    }

    /** The claims that both forms end with, in their order. */
    static void putExtensions(Map<String, Object> claims, AccessToken token) {
        if (token.claimsChallenges()) {
            claims.put("xms_cc", List.of("CP1"));
        }
        if (token.authenticated().client() instanceof UserAssignedIdentity identity) {
            if (isForExchange(token)) {
                // Seen in the tokens of identities that got them by federation, as all get theirs here.
                claims.put("xms_ficinfo", token.opaque().federation());
            }
            claims.put("xms_mirid", resourceId(identity));
        }
    }

    private static boolean isForExchange(AccessToken token) {
        return token.resource() instanceof Resource.FirstParty firstParty
                && firstParty.resource() == FirstPartyResource.TOKEN_EXCHANGE;
    }

    /** With {@code resourcegroups} in lower case: tokens of managed identities spell it so, unlike Resource Manager. */
    private static String resourceId(UserAssignedIdentity identity) {
        return "/subscriptions/" + identity.subscription() + "/resourcegroups/" + identity.resourceGroup()
                + "/providers/Microsoft.ManagedIdentity/userAssignedIdentities/" + identity.name();
    }
}

package dev.wisim.issuer.caller;

import dev.wisim.issuer.serviceaccount.ClusterObject;
import dev.wisim.issuer.serviceaccount.ClusterObjects;
import dev.wisim.issuer.serviceaccount.LegacyClaims;
import dev.wisim.issuer.serviceaccount.ObjectKind;
import dev.wisim.kernel.jose.UnverifiedJwt;
import java.util.Map;

/** Tokens out of secrets: they name no audience and no end, and are as good as the copy that the secret holds. */
final class LegacyTokens {

    /** The issuer that all of them name. */
    static final String ISSUER = LegacyClaims.ISSUER;

    private final ClusterObjects objects;

    LegacyTokens(ClusterObjects objects) {
        this.objects = objects;
    }

    /** The service account that {@code token} stands for; its signature has been checked. */
    Caller owner(String text, UnverifiedJwt token) {
        String subject = claim(token, "sub", "sub");
        String namespace = claim(token, LegacyClaims.NAMESPACE, "namespace");
        String secretName = claim(token, LegacyClaims.SECRET_NAME, "secretName");
        String accountName = claim(token, LegacyClaims.SERVICE_ACCOUNT_NAME, "serviceAccountName");
        String accountUid = claim(token, LegacyClaims.SERVICE_ACCOUNT_UID, "serviceAccountUID");
        if (!subject.equals("system:serviceaccount:" + namespace + ":" + accountName)) {
            throw TokenFault.LEGACY_SUBJECT_INVALID.found();
        }
        requireCopy(namespace, secretName, text);
        ClusterObject account = objects.get(ObjectKind.SERVICE_ACCOUNT, namespace, accountName);
        if (!account.meta().uid().toString().equals(accountUid)) {
            throw TokenFault.LEGACY_UID_DIFFERS.differs(account.meta().uid().toString(), accountUid);
        }
        return ServiceAccountCaller.of(account, Map.of());
    }

    private void requireCopy(String namespace, String name, String text) {
        ClusterObject.Secret secret = (ClusterObject.Secret)
                objects.find(ObjectKind.SECRET, namespace, name).orElseThrow(TokenFault.LEGACY_INVALIDATED::found);
        if (!secret.text("token").equals(text)) {
            throw TokenFault.LEGACY_NOT_OUR_COPY.found();
        }
    }

    private static String claim(UnverifiedJwt token, String name, String nameInGo) {
        return token.claimText(name).filter(text -> !text.isEmpty()).orElseThrow(() -> TokenFault.missing(nameInGo));
    }
}

package dev.wisim.issuer.caller;

import dev.wisim.issuer.serviceaccount.ClusterObject;
import java.util.List;
import java.util.Map;

/** A service account as a user: its name and groups follow from its own name and namespace. */
final class ServiceAccountCaller {

    private static final String GROUP = "system:serviceaccounts";

    private ServiceAccountCaller() {}

    static Caller of(ClusterObject account, Map<String, List<String>> extra) {
        return Caller.authenticated(
                ((ClusterObject.ServiceAccount) account).subject(),
                account.meta().uid().toString(),
                List.of(GROUP, GROUP + ":" + account.meta().namespace()),
                extra);
    }
}

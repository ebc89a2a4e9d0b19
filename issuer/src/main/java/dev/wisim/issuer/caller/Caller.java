package dev.wisim.issuer.caller;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Who calls, {@code authentication.k8s.io/v1 UserInfo}.
 *
 * @param name the user name
 * @param uid the user's identity, empty when it has none
 * @param groups the groups that the user is in
 * @param extra what else is known of the user, by name
 */
public record Caller(String name, String uid, List<String> groups, Map<String, List<String>> extra) {

    /** The group that may do everything. */
    public static final String MASTERS = "system:masters";

    static final String AUTHENTICATED = "system:authenticated";
    static final String UNAUTHENTICATED = "system:unauthenticated";

    /** Who sent no credential. */
    public static final Caller ANONYMOUS = new Caller("system:anonymous", "", List.of(UNAUTHENTICATED), Map.of());

    public Caller {
        groups = List.copyOf(groups);
        extra = Collections.unmodifiableMap(new TreeMap<>(extra));
    }

    /** A user that showed who it is, which one more group says. */
    static Caller authenticated(String name, String uid, List<String> groups, Map<String, List<String>> extra) {
        List<String> all = new ArrayList<>(groups);
        all.add(AUTHENTICATED);
        return new Caller(name, uid, all, extra);
    }
}

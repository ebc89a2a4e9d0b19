package dev.wisim.issuer.caller;

import java.util.List;
import java.util.Map;

/**
 * A line of the API server's {@code --token-auth-file}.
 *
 * @param token what a client sends as its bearer token; never empty
 * @param user the user name
 * @param uid the user's identity
 * @param groups the groups that the user is in, without {@code system:authenticated}
 */
public record StaticToken(String token, String user, String uid, List<String> groups) {

    /**
     * @throws IllegalArgumentException when the token is empty: it would open the door to everyone
     */
    public StaticToken {
        if (token.isEmpty()) {
            throw new IllegalArgumentException("the static token of user '" + user + "' is empty");
        }
        groups = List.copyOf(groups);
    }

    Caller caller() {
        return Caller.authenticated(user, uid, groups, Map.of());
    }

    /** Tells of the user without disclosing the token. */
    @Override
    public String toString() {
        return "static token of " + user;
    }
}

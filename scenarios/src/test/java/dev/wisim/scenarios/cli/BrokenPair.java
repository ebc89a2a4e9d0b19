package dev.wisim.scenarios.cli;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import tools.jackson.databind.json.JsonMapper;

/** A token and a list of credentials that fit, but for what a test changes, and what has to be said of them. */
final class BrokenPair {

    static final String ISSUER = "https://issuer.example/tenant/cluster/";
    static final String SUBJECT = "system:serviceaccount:default:workload-identity-sa";
    static final String AUDIENCE = "api://AzureADTokenExchange";
    static final long NOW = 1_795_000_000L;

    private static final String ID =
            "/subscriptions/22222222-2222-4222-8222-222222222222/resourcegroups/wisim/providers/"
                    + "Microsoft.ManagedIdentity/userAssignedIdentities/app/federatedIdentityCredentials/fic";

    private final String name;
    private final Map<String, Object> header = new LinkedHashMap<>(Map.of("alg", "RS256", "kid", "key-1"));
    private final Map<String, Object> claims = new LinkedHashMap<>(
            Map.of("iss", ISSUER, "sub", SUBJECT, "aud", List.of(AUDIENCE), "nbf", NOW - 60, "exp", NOW + 3600));
    private final Map<String, Object> credential = new LinkedHashMap<>(
            Map.of("id", ID, "name", "fic", "issuer", ISSUER, "subject", SUBJECT, "audiences", List.of(AUDIENCE)));
    private UnaryOperator<String> file = token -> token;
    private List<Object> credentials = List.of(credential);
    int code;
    String field = "";
    List<String> kinds = List.of();
    String reason = "";

    private BrokenPair(String name) {
        this.name = name;
    }

    static BrokenPair of(String name) {
        return new BrokenPair(name);
    }

    BrokenPair header(String member, Object value) {
        return put(header, member, value);
    }

    BrokenPair claim(String claim, Object value) {
        return put(claims, claim, value);
    }

    BrokenPair credential(String member, Object value) {
        return put(credential, member, value);
    }

    BrokenPair without(String member) {
        header.remove(member);
        claims.remove(member);
        credential.remove(member);
        return this;
    }

    BrokenPair file(UnaryOperator<String> change) {
        file = change;
        return this;
    }

    BrokenPair noCredential() {
        credentials = List.of();
        return this;
    }

    /** So many credentials, of which the first is the one that was described and the others are for other namespaces. */
    BrokenPair credentials(int count) {
        List<Object> all = new ArrayList<>(credentials);
        for (int other = 1; other < count; other++) {
            Map<String, Object> more = new LinkedHashMap<>(credential);
            more.put("name", "other-" + other);
            more.put("subject", "system:serviceaccount:namespace-" + other + ":default");
            all.add(more);
        }
        credentials = all;
        return this;
    }

    /** That the pair is refused for a field of the credential, with the kinds of difference by which it is told. */
    BrokenPair differs(int aadsts, String inField, String... byKinds) {
        code = aadsts;
        field = inField;
        kinds = List.of(byKinds);
        return this;
    }

    /** That the pair is refused for something else, with what the reason has to say. */
    BrokenPair refused(int aadsts, String because) {
        code = aadsts;
        reason = because;
        return this;
    }

    String token() {
        return file.apply(part(header) + "." + part(claims) + ".c2lnbmF0dXJl");
    }

    String list() {
        return JsonMapper.shared().writeValueAsString(credentials);
    }

    @Override
    public String toString() {
        return name;
    }

    private BrokenPair put(Map<String, Object> map, String member, Object value) {
        map.put(member, value);
        return this;
    }

    private static String part(Map<String, Object> members) {
        byte[] json = JsonMapper.shared().writeValueAsString(members).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json);
    }
}

package dev.wisim.issuer.serviceaccount;

import dev.wisim.issuer.serviceaccount.ClusterObject.Secret;
import dev.wisim.issuer.serviceaccount.ClusterObject.ServiceAccount;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;

/**
 * Puts a token into every secret that asks for one: the token controller (kubernetes,
 * pkg/controller/serviceaccount/tokens_controller.go). A secret that brings its own keeps it. A secret whose service account
 * is not there when it comes stays as it is, where the original would delete it.
 */
public final class SecretTokens implements Controller {

    private static final String MANAGER = "kube-controller-manager";
    private static final String DATA = "data";

    private final InstantSource clock;
    private final String authority;
    private final BiFunction<ServiceAccount, String, String> mint;

    /**
     * A controller.
     *
     * @param authority the cluster's certificate authority in PEM; empty when there is none to put in
     * @param mint makes the token of a service account for the secret of this name
     */
    public SecretTokens(InstantSource clock, String authority, BiFunction<ServiceAccount, String, String> mint) {
        this.clock = clock;
        this.authority = authority;
        this.mint = mint;
    }

    @Override
    public void created(ClusterObject object, ClusterObjects objects) {
        if (object instanceof Secret secret && secret.type().equals(LegacyClaims.SECRET_TYPE)) {
            String account = secret.meta().annotations().getOrDefault(LegacyClaims.NAME_ANNOTATION, "");
            objects.find(ObjectKind.SERVICE_ACCOUNT, secret.meta().namespace(), account)
                    .ifPresent(owner -> objects.replace(completed(secret, (ServiceAccount) owner)));
        }
    }

    /** Whether {@code object} is a secret with a token of {@code account}, so that it goes with it. */
    static boolean belongs(ClusterObject object, ServiceAccount account) {
        return object instanceof Secret secret
                && secret.type().equals(LegacyClaims.SECRET_TYPE)
                && secret.meta().namespace().equals(account.meta().namespace())
                && account.meta()
                        .uid()
                        .toString()
                        .equals(secret.meta().annotations().get(LegacyClaims.UID_ANNOTATION));
    }

    private Secret completed(Secret secret, ServiceAccount account) {
        ObjectMeta meta = secret.meta();
        Map<String, String> annotations = new TreeMap<>(meta.annotations());
        annotations.put(LegacyClaims.UID_ANNOTATION, account.meta().uid().toString());
        Map<String, Object> data =
                new LinkedHashMap<>(secret.body().object(DATA).members());
        putIfAbsent(data, "ca.crt", authority);
        putIfAbsent(data, "namespace", meta.namespace());
        if (!data.containsKey(LegacyClaims.TOKEN)) {
            putIfAbsent(data, LegacyClaims.TOKEN, mint.apply(account, meta.name()));
        }
        Map<String, Object> members = new LinkedHashMap<>();
        members.put(DATA, new TreeMap<>(data));
        members.putAll(without(DATA, secret.body().members()));
        return new Secret(meta.annotated(annotations, noted(meta, data)), new ObjectBody(members));
    }

    private List<ManagedFieldsEntry> noted(ObjectMeta meta, Map<String, Object> data) {
        if (meta.managedFields().isEmpty()) {
            return List.of();
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        List<ManagedFieldsEntry> entries = new ArrayList<>(meta.managedFields());
        Map<String, Object> fields = new TreeMap<>();
        fields.put("f:data", WrittenFields.entries(data));
        fields.put("f:metadata", Map.of("f:annotations", Map.of("f:" + LegacyClaims.UID_ANNOTATION, Map.of())));
        entries.add(new ManagedFieldsEntry(MANAGER, "v1", now, fields, ""));
        return entries;
    }

    private static void putIfAbsent(Map<String, Object> data, String name, String value) {
        if (!value.isEmpty()) {
            data.putIfAbsent(name, Base64.getEncoder().encodeToString(value.getBytes(StandardCharsets.UTF_8)));
        }
    }

    private static Map<String, Object> without(String name, Map<String, Object> members) {
        Map<String, Object> rest = new LinkedHashMap<>(members);
        rest.remove(name);
        return rest;
    }
}

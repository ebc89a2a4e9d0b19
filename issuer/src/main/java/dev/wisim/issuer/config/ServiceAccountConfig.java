package dev.wisim.issuer.config;

import dev.wisim.issuer.serviceaccount.NewObject;
import dev.wisim.kernel.config.Default;
import dev.wisim.kernel.config.Describe;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** A service account of a cluster. */
public record ServiceAccountConfig(
        @Default(DEFAULT_NAMESPACE) String namespace,
        String name,

        @Describe("Its annotations; azure.workload.identity/client-id and /tenant-id aim the environment.")
        Map<String, String> annotations) {

    /** The namespace of what names none. */
    public static final String DEFAULT_NAMESPACE = "default";

    public ServiceAccountConfig {
        annotations = Map.copyOf(annotations);
    }

    /** The objects of a cluster with these accounts: a namespace for each that one is in, and the accounts. */
    public static List<NewObject> clusterObjects(List<ServiceAccountConfig> accounts) {
        Set<String> namespaces = new LinkedHashSet<>(Set.of(DEFAULT_NAMESPACE));
        accounts.forEach(account -> namespaces.add(account.namespace()));
        return Stream.concat(
                        namespaces.stream().map(NewObject::namespace),
                        accounts.stream()
                                .filter(account -> !account.name().equals(NewObject.DEFAULT_SERVICE_ACCOUNT))
                                .map(account -> NewObject.serviceAccount(account.namespace(), account.name())
                                        .withAnnotations(account.annotations())))
                .toList();
    }
}

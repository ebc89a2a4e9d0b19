package dev.wisim.scenarios.world;

import dev.wisim.entra.directory.ClientId;
import dev.wisim.entra.directory.TenantId;
import dev.wisim.issuer.config.ServiceAccountConfig;
import java.util.Optional;

/**
 * Whom the printed environment speaks for, as the webhook's environment does for a pod.
 *
 * @param namespace the namespace of the service account in the token file
 * @param serviceAccount its name
 * @param tenant the tenant id
 * @param client the client id; empty when no identity and no application is configured
 */
public record Workload(String namespace, String serviceAccount, String tenant, String client) {

    /** The annotation of a service account that names its client. */
    static final String CLIENT_ID_ANNOTATION = "azure.workload.identity/client-id";

    /** The annotation of a service account that names its tenant, when that is not the cluster's. */
    static final String TENANT_ID_ANNOTATION = "azure.workload.identity/tenant-id";

    static Workload of(ServiceAccountConfig account, TenantId tenant, Optional<ClientId> client) {
        return new Workload(
                account.namespace(),
                account.name(),
                account.annotations().getOrDefault(TENANT_ID_ANNOTATION, tenant.toString()),
                account.annotations()
                        .getOrDefault(
                                CLIENT_ID_ANNOTATION,
                                client.map(ClientId::toString).orElse("")));
    }
}

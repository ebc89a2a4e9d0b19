package dev.wisim.scenarios.world;

import dev.wisim.entra.directory.ClientId;
import dev.wisim.entra.directory.TenantId;
import dev.wisim.issuer.config.ServiceAccountConfig;
import dev.wisim.kernel.chance.Chance;
import dev.wisim.scenarios.config.FederatedCredentialConfig;
import dev.wisim.scenarios.config.FederationPolicyConfig;
import dev.wisim.scenarios.config.IdentityConfig;
import dev.wisim.scenarios.config.TenantConfig;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One tenant, one identity, one credential, one annotated service account: the same for the same seed. */
final class SampleWorld {

    private static final String SERVICE_ACCOUNT = "workload-identity-sa";

    private final TenantId tenant;
    private final ClientId client;

    SampleWorld(Chance chance) {
        this.tenant = new TenantId(chance.uuid("sample", "tenant"));
        this.client = new ClientId(chance.uuid("sample", "client"));
    }

    List<TenantConfig> tenants() {
        return tenantWith(List.of(identity()));
    }

    /** For a world whose service accounts are configured and whose tenants are not. */
    List<TenantConfig> emptyTenant() {
        return tenantWith(List.of());
    }

    private List<TenantConfig> tenantWith(List<IdentityConfig> identities) {
        return List.of(new TenantConfig(
                Optional.of(tenant),
                "contoso",
                List.of("contoso.onmicrosoft.com"),
                new FederationPolicyConfig(List.of(), List.of()),
                Optional.empty(),
                List.of(),
                identities));
    }

    List<ServiceAccountConfig> serviceAccounts() {
        return List.of(new ServiceAccountConfig(
                "default",
                SERVICE_ACCOUNT,
                Map.of(
                        Workload.CLIENT_ID_ANNOTATION, client.toString(),
                        Workload.TENANT_ID_ANNOTATION, tenant.toString())));
    }

    private IdentityConfig identity() {
        return new IdentityConfig(
                "workload-identity",
                Optional.of(client),
                Optional.empty(),
                IdentityConfig.RESOURCE_GROUP,
                IdentityConfig.LOCATION,
                Map.of(),
                List.of(),
                List.of(new FederatedCredentialConfig(
                        "kubernetes-default",
                        Optional.empty(),
                        Optional.of("system:serviceaccount:default:" + SERVICE_ACCOUNT),
                        Optional.empty(),
                        List.of("api://AzureADTokenExchange"),
                        Optional.empty())));
    }
}

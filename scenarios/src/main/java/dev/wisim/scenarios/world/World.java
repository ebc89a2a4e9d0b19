package dev.wisim.scenarios.world;

import dev.wisim.entra.directory.Applications;
import dev.wisim.entra.directory.Client;
import dev.wisim.entra.directory.ClientId;
import dev.wisim.entra.directory.DirectoryDefaults;
import dev.wisim.entra.directory.DirectoryLog;
import dev.wisim.entra.directory.FederationPolicy;
import dev.wisim.entra.directory.Identities;
import dev.wisim.entra.directory.Tenant;
import dev.wisim.entra.directory.TenantId;
import dev.wisim.entra.directory.Tenants;
import dev.wisim.issuer.config.ServiceAccountConfig;
import dev.wisim.issuer.serviceaccount.NewObject;
import dev.wisim.kernel.chance.Chance;
import dev.wisim.scenarios.config.IdentityConfig;
import dev.wisim.scenarios.config.SandboxConfig;
import dev.wisim.scenarios.config.TenantConfig;
import dev.wisim.scenarios.config.TokenFileConfig;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The world as configured, with every id of a tenant fixed.
 *
 * @param tenants the tenants with what is in them, each with an id and a domain
 * @param serviceAccounts the cluster's service accounts
 * @param subscription the subscription of objects that name none
 */
public record World(List<TenantConfig> tenants, List<ServiceAccountConfig> serviceAccounts, String subscription) {

    public World {
        tenants = List.copyOf(tenants);
        serviceAccounts = List.copyOf(serviceAccounts);
    }

    /** The configured world, or the sample world when none is configured. */
    public static World of(SandboxConfig config, Chance chance) {
        String subscription = chance.uuid("sample", "subscription").toString();
        SampleWorld sample = new SampleWorld(chance);
        if (config.sampleWorld()) {
            return new World(complete(sample.tenants(), chance, subscription), sample.serviceAccounts(), subscription);
        }
        List<TenantConfig> tenants = config.tenants().isEmpty() ? sample.emptyTenant() : config.tenants();
        return new World(complete(tenants, chance, subscription), config.serviceAccounts(), subscription);
    }

    /**
     * The tenants themselves. They are configuration: no reset and no propagation concerns them.
     *
     * @throws WorldRefused when two share an id or a domain
     */
    public Tenants directoryTenants() {
        try {
            return new Tenants(tenants.stream()
                    .map(tenant -> new Tenant(
                            tenant.id().orElseThrow(),
                            tenant.name(),
                            tenant.domains(),
                            new FederationPolicy(
                                    tenant.federation().blockedIssuers(),
                                    tenant.federation().githubEnterprises()),
                            tenant.accessTokenLifetime()))
                    .toList());
        } catch (IllegalArgumentException e) {
            throw new WorldRefused(List.of("tenants: " + e.getMessage()));
        }
    }

    /** The first tenant's id: what is meant where no tenant is named. */
    public TenantId tenantId() {
        return tenants.get(0).id().orElseThrow();
    }

    /** Where new objects go when nothing else is said: to where the first identity is. */
    public DirectoryDefaults defaults() {
        return tenants.get(0).identities().stream()
                .findFirst()
                .map(identity -> new DirectoryDefaults(
                        tenantId(),
                        identity.subscription().orElseThrow(),
                        identity.resourceGroup(),
                        identity.location()))
                .orElseGet(() -> new DirectoryDefaults(
                        tenantId(), subscription, IdentityConfig.RESOURCE_GROUP, IdentityConfig.LOCATION));
    }

    /** Whom the environment speaks for: the configured service account, or the first. */
    public Workload workload(TokenFileConfig tokenFile, DirectoryLog directory) {
        ServiceAccountConfig account = tokenFile
                .serviceAccount()
                .map(name -> name.split("/", 2))
                .map(name -> serviceAccount(name[0], name[1]))
                .orElseGet(() -> serviceAccounts.stream()
                        .findFirst()
                        .orElseGet(() -> serviceAccount(
                                ServiceAccountConfig.DEFAULT_NAMESPACE, NewObject.DEFAULT_SERVICE_ACCOUNT)));
        return Workload.of(account, tenantId(), firstClient(directory));
    }

    private ServiceAccountConfig serviceAccount(String namespace, String name) {
        return serviceAccounts.stream()
                .filter(account -> account.namespace().equals(namespace))
                .filter(account -> account.name().equals(name))
                .findFirst()
                .orElseGet(() -> new ServiceAccountConfig(namespace, name, Map.of()));
    }

    /** The client id of the first identity, else of the first application: some ids are drawn only when written. */
    private Optional<ClientId> firstClient(DirectoryLog directory) {
        return Stream.concat(new Identities(directory).list().stream(), new Applications(directory).list().stream())
                .filter(client -> client.tenant().equals(tenantId()))
                .map(Client::clientId)
                .findFirst();
    }

    /** The objects of each cluster. */
    public List<NewObject> clusterObjects() {
        return ServiceAccountConfig.clusterObjects(serviceAccounts);
    }

    private static List<TenantConfig> complete(List<TenantConfig> tenants, Chance chance, String subscription) {
        return IntStream.range(0, tenants.size())
                .mapToObj(at -> complete(tenants.get(at), new TenantId(chance.uuid("tenant", at)), subscription))
                .toList();
    }

    private static TenantConfig complete(TenantConfig tenant, TenantId drawn, String subscription) {
        List<String> domains = tenant.domains().isEmpty()
                ? List.of(tenant.name().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "") + ".onmicrosoft.com")
                : tenant.domains();
        return new TenantConfig(
                Optional.of(tenant.id().orElse(drawn)),
                tenant.name(),
                domains,
                tenant.federation(),
                tenant.accessTokenLifetime(),
                tenant.applications(),
                tenant.identities().stream()
                        .map(identity -> identity.inSubscription(subscription))
                        .toList());
    }
}

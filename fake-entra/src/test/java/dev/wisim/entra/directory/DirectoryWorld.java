package dev.wisim.entra.directory;

import dev.wisim.kernel.chance.Chance;
import dev.wisim.kernel.chance.IdSource;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A directory with nothing in it, and short words for what tests write into it. */
public final class DirectoryWorld {

    public static final Instant T0 = Instant.parse("2026-01-01T00:00:00Z");
    public static final TenantId TENANT = new TenantId(UUID.fromString("11111111-2222-4333-8444-555555555555"));
    public static final String ISSUER = "https://issuer.example/tenant/cluster/";
    public static final String SUBJECT = "system:serviceaccount:default:workload-identity-sa";
    public static final String AUDIENCE = "api://AzureADTokenExchange";

    public final DirectoryLog log;
    public final Applications applications;
    public final ServicePrincipals servicePrincipals;
    public final Identities identities;
    public final ApplicationCredentials applicationCredentials;
    public final IdentityCredentials identityCredentials;

    public DirectoryWorld() {
        this(Duration.ZERO);
    }

    public DirectoryWorld(Duration writeLatency) {
        this.log = new DirectoryLog(new IdSource(new Chance(1)), writeLatency);
        this.applications = new Applications(log);
        this.servicePrincipals = new ServicePrincipals(log);
        this.identities = new Identities(log);
        this.applicationCredentials = new ApplicationCredentials(log);
        this.identityCredentials = new IdentityCredentials(log);
    }

    /** An identity of that name in the one resource group. */
    public UserAssignedIdentity identity(String name, Instant now) {
        return identities.put(identityProperties(name), now).object();
    }

    public Application application(String displayName, Instant now) {
        return applications.create(ApplicationProperties.named(TENANT, displayName), now);
    }

    public static IdentityPath path(String name) {
        return new IdentityPath("sub", "rg", name);
    }

    public static IdentityProperties identityProperties(String name) {
        return new IdentityProperties(TENANT, path(name), "eastus", Map.of(), Optional.empty());
    }

    public static ClientId clientId(int number) {
        return new ClientId(new UUID(0x4000, 0x8000_0000_0000_0000L + number));
    }

    /** The usual issuer and audience, under a name and for a subject. */
    public static CredentialProperties credential(String name, String subject) {
        return new CredentialProperties(name, ISSUER, subject, List.of(AUDIENCE), Optional.empty());
    }
}

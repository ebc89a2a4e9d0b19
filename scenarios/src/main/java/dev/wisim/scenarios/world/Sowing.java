package dev.wisim.scenarios.world;

import dev.wisim.entra.directory.AppRole;
import dev.wisim.entra.directory.Application;
import dev.wisim.entra.directory.ApplicationCredentials;
import dev.wisim.entra.directory.ApplicationProperties;
import dev.wisim.entra.directory.ApplicationTraits;
import dev.wisim.entra.directory.Applications;
import dev.wisim.entra.directory.CredentialProperties;
import dev.wisim.entra.directory.DirectoryLog;
import dev.wisim.entra.directory.Identities;
import dev.wisim.entra.directory.IdentityCredentials;
import dev.wisim.entra.directory.IdentityPath;
import dev.wisim.entra.directory.IdentityProperties;
import dev.wisim.entra.directory.ServicePrincipals;
import dev.wisim.entra.directory.TenantId;
import dev.wisim.entra.directory.UserAssignedIdentity;
import dev.wisim.entra.directory.WrittenExpression;
import dev.wisim.entra.expression.FlexibleIssuers;
import dev.wisim.kernel.error.Refusal;
import dev.wisim.scenarios.config.ApplicationConfig;
import dev.wisim.scenarios.config.FederatedCredentialConfig;
import dev.wisim.scenarios.config.IdentityConfig;
import dev.wisim.scenarios.config.TenantConfig;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** One pass over the world. A refused object is told with its place, and what is in it is left out. */
final class Sowing {

    private final DirectoryLog log;
    private final DirectorySeed.SeedClock clock;
    private final String ownIssuer;
    private final FlexibleIssuers flexible;
    private final DirectorySeed.Problems problems = new DirectorySeed.Problems();
    private final ClientKeySowing keys;
    private final RoleSowing roles;

    Sowing(DirectoryLog log, DirectorySeed.SeedClock clock, String ownIssuer, FlexibleIssuers flexible) {
        this.log = log;
        this.clock = clock;
        this.ownIssuer = ownIssuer;
        this.flexible = flexible;
        this.keys = new ClientKeySowing(log, this);
        this.roles = new RoleSowing(log, this);
    }

    void tenant(String place, TenantConfig tenant) {
        TenantId id = tenant.id().orElseThrow();
        for (int at = 0; at < tenant.applications().size(); at++) {
            application(
                    place + ".applications[" + at + "]",
                    id,
                    tenant.applications().get(at));
        }
        for (int at = 0; at < tenant.identities().size(); at++) {
            identity(place + ".identities[" + at + "]", id, tenant.identities().get(at));
        }
        roles.sow();
    }

    void requireNoProblem() {
        problems.requireNone();
    }

    private void application(String place, TenantId tenant, ApplicationConfig config) {
        ApplicationProperties wanted = new ApplicationProperties(
                        tenant, config.name(), config.identifierUris(), config.accessTokenVersion(), config.clientId())
                .with(traits(config));
        Optional<Application> made = told(place, () -> new Applications(log).create(wanted, next()));
        made.ifPresent(application -> {
            if (config.servicePrincipal()) {
                told(place, () -> new ServicePrincipals(log).create(tenant, application.clientId(), next()));
            }
            keys.sow(place, application, config);
            roles.later(place, application, config.appRoleAssignments());
            ApplicationCredentials credentials = new ApplicationCredentials(log, flexible);
            credentials(
                    place, config.federatedCredentials(), wish -> credentials.create(application.id(), wish, next()));
        });
    }

    private void identity(String place, TenantId tenant, IdentityConfig config) {
        IdentityPath path =
                new IdentityPath(config.subscription().orElseThrow(), config.resourceGroup(), config.name());
        IdentityProperties wanted =
                new IdentityProperties(tenant, path, config.location(), config.tags(), config.clientId());
        Optional<UserAssignedIdentity> made =
                told(place, () -> new Identities(log).put(wanted, next()).object());
        made.ifPresent(identity -> {
            roles.later(place, identity, config.appRoleAssignments());
            IdentityCredentials credentials = new IdentityCredentials(log);
            credentials(place, config.federatedCredentials(), wish -> credentials.put(identity.id(), wish, next()));
        });
    }

    private void credentials(String place, List<FederatedCredentialConfig> configs, Writer writer) {
        for (int at = 0; at < configs.size(); at++) {
            FederatedCredentialConfig config = configs.get(at);
            CredentialProperties wish = new CredentialProperties(
                    config.name(),
                    config.issuer().orElse(ownIssuer),
                    config.subject(),
                    config.claimsMatchingExpression()
                            .map(expression -> new WrittenExpression(expression.value(), expression.languageVersion())),
                    config.audiences(),
                    config.description());
            told(place + ".federatedCredentials[" + at + "]", () -> writer.write(wish));
        }
    }

    private static ApplicationTraits traits(ApplicationConfig config) {
        return ApplicationTraits.USUAL
                .withDisabled(config.disabled())
                .withPublicClient(config.publicClient())
                .withAssignmentRequired(config.appRoleAssignmentRequired())
                .withAppRoles(config.appRoles().stream()
                        .map(role -> AppRole.named(role.value(), role.displayName()))
                        .toList());
    }

    Instant next() {
        return clock.next();
    }

    <T> Optional<T> told(String place, Supplier<T> write) {
        try {
            return Optional.of(write.get());
        } catch (Refusal refusal) {
            problems.add(place, refusal.text());
            return Optional.empty();
        }
    }

    void problem(String place, String problem) {
        problems.add(place, problem);
    }

    @FunctionalInterface
    private interface Writer {
        Object write(CredentialProperties wish);
    }
}

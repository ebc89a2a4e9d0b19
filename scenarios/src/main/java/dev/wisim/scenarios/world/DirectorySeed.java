package dev.wisim.scenarios.world;

import dev.wisim.entra.directory.Application;
import dev.wisim.entra.directory.ApplicationCredentials;
import dev.wisim.entra.directory.ApplicationProperties;
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
import dev.wisim.scenarios.config.SandboxConfig;
import dev.wisim.scenarios.config.TenantConfig;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Writes a world into the directory, through the same rules as anybody's writes. */
public final class DirectorySeed {

    /**
     * How long before the start the world was written. By then it has arrived at every replica, whatever lag is configured:
     * what a user starts with is old; what a user makes is new.
     */
    private static final Duration AGE = Duration.ofDays(30);

    /** Between two writes, so that none meets the one before, however long a write takes. */
    private static final Duration STEP = SandboxConfig.LONGEST_WRITE;

    private final World world;
    private final String ownIssuer;
    private final FlexibleIssuers flexible;

    /**
     * A seed.
     *
     * @param ownIssuer the sandbox's issuer URL, for credentials that name none
     * @param flexible about whose tokens the expressions of credentials may be
     */
    public DirectorySeed(World world, String ownIssuer, FlexibleIssuers flexible) {
        this.flexible = flexible;
        this.world = world;
        this.ownIssuer = ownIssuer;
    }

    /**
     * Writes the world, one object after the other, from 30 days before {@code start} on.
     *
     * @throws WorldRefused when the directory refuses something, with everything that it refuses
     */
    public void sow(DirectoryLog log, Instant start) {
        Sowing sowing = new Sowing(log, start.minus(AGE));
        for (int at = 0; at < world.tenants().size(); at++) {
            sowing.tenant("tenants[" + at + "]", world.tenants().get(at));
        }
        if (!sowing.problems.isEmpty()) {
            throw new WorldRefused(sowing.problems);
        }
    }

    /** One pass over the world. A refused object is told with its place, and what is in it is left out. */
    private final class Sowing {

        private final DirectoryLog log;
        private Instant written;
        private final List<String> problems = new ArrayList<>();

        Sowing(DirectoryLog log, Instant written) {
            this.log = log;
            this.written = written;
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
                identity(
                        place + ".identities[" + at + "]",
                        id,
                        tenant.identities().get(at));
            }
        }

        private void application(String place, TenantId tenant, ApplicationConfig config) {
            ApplicationProperties wanted = new ApplicationProperties(
                    tenant, config.name(), config.identifierUris(), config.accessTokenVersion(), config.clientId());
            Optional<Application> made = told(place, () -> new Applications(log).create(wanted, next()));
            made.ifPresent(application -> {
                told(place, () -> new ServicePrincipals(log).create(tenant, application.clientId(), next()));
                ApplicationCredentials credentials = new ApplicationCredentials(log, flexible);
                credentials(
                        place,
                        config.federatedCredentials(),
                        wish -> credentials.create(application.id(), wish, next()));
            });
        }

        private void identity(String place, TenantId tenant, IdentityConfig config) {
            IdentityPath path =
                    new IdentityPath(config.subscription().orElseThrow(), config.resourceGroup(), config.name());
            IdentityProperties wanted =
                    new IdentityProperties(tenant, path, config.location(), config.tags(), config.clientId());
            Optional<UserAssignedIdentity> made =
                    told(place, () -> new Identities(log).put(wanted, next()).object());
            IdentityCredentials credentials = new IdentityCredentials(log);
            made.ifPresent(identity -> credentials(
                    place, config.federatedCredentials(), wish -> credentials.put(identity.id(), wish, next())));
        }

        private void credentials(String place, List<FederatedCredentialConfig> configs, Writer writer) {
            for (int at = 0; at < configs.size(); at++) {
                FederatedCredentialConfig config = configs.get(at);
                CredentialProperties wish = new CredentialProperties(
                        config.name(),
                        config.issuer().orElse(ownIssuer),
                        config.subject(),
                        config.claimsMatchingExpression()
                                .map(expression ->
                                        new WrittenExpression(expression.value(), expression.languageVersion())),
                        config.audiences(),
                        config.description());
                told(place + ".federatedCredentials[" + at + "]", () -> writer.write(wish));
            }
        }

        private Instant next() {
            written = written.plus(STEP);
            return written;
        }

        private <T> Optional<T> told(String place, Supplier<T> write) {
            try {
                return Optional.of(write.get());
            } catch (Refusal refusal) {
                problems.add(place + ": " + refusal.text());
                return Optional.empty();
            }
        }
    }

    @FunctionalInterface
    private interface Writer {
        Object write(CredentialProperties wish);
    }
}

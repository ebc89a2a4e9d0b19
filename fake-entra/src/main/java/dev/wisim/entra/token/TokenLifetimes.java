package dev.wisim.entra.token;

import dev.wisim.entra.directory.Client;
import dev.wisim.entra.directory.UserAssignedIdentity;
import dev.wisim.kernel.chance.Chance;
import java.time.Duration;
import java.util.UUID;

/**
 * How long access tokens live, whatever is left of the assertion's own life
 * (<a href="https://learn.microsoft.com/entra/identity-platform/configurable-token-lifetimes">token lifetimes</a>).
 */
final class TokenLifetimes {

    private static final Duration DAY = Duration.ofHours(24);
    private static final Duration SHORTEST = Duration.ofMinutes(60);
    private static final Duration LONGEST = Duration.ofMinutes(90);
    private static final Duration LONGEST_OF_CHALLENGED = Duration.ofHours(28);

    private final Chance chance;

    TokenLifetimes(Chance chance) {
        this.chance = chance;
    }

    /** A nominal lifetime in whole seconds: the tenant's own when it has one, else drawn where it is random. */
    Duration of(Attempt attempt) {
        return attempt.tenant()
                .accessTokenLifetime()
                .orElseGet(() -> of(
                        attempt.client(),
                        attempt.resource(),
                        attempt.request().claimsChallenges(),
                        attempt.exchange().id()));
    }

    private Duration of(Client client, Resource resource, boolean claimsChallenges, UUID exchange) {
        FirstPartyResource firstParty = resource instanceof Resource.FirstParty named ? named.resource() : null;
        if (client instanceof UserAssignedIdentity || firstParty == FirstPartyResource.RESOURCE_MANAGER) {
            return DAY;
        }
        if (claimsChallenges && firstParty == FirstPartyResource.GRAPH) {
            return between(DAY, LONGEST_OF_CHALLENGED, exchange);
        }
        return between(SHORTEST, LONGEST, exchange);
    }

    private Duration between(Duration shortest, Duration longest, UUID exchange) {
        long span = longest.minus(shortest).toSeconds() + 1;
        return shortest.plusSeconds((long) (chance.hash01("lifetime", exchange) * span));
    }
}

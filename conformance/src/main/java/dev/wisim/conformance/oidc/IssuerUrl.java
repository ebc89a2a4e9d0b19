package dev.wisim.conformance.oidc;

import dev.wisim.conformance.evidence.Evidence;
import dev.wisim.conformance.requirement.Check;
import dev.wisim.conformance.requirement.DiscoveryRequirement;
import dev.wisim.conformance.requirement.Outcome;
import dev.wisim.conformance.requirement.Requirement;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;

/** Whether the issuer's URL is one that a discovery document can be found from. */
public final class IssuerUrl implements Check {

    @Override
    public Requirement requirement() {
        return DiscoveryRequirement.ISSUER_URL;
    }

    @Override
    public List<Requirement> after() {
        return List.of();
    }

    @Override
    public Outcome examine(Evidence evidence) {
        String issuer = evidence.target().issuer();
        try {
            URI uri = new URI(issuer);
            boolean https = "https".equals(String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT));
            return Outcome.of(
                    https && uri.getHost() != null && uri.getRawQuery() == null && uri.getRawFragment() == null,
                    "https://HOST[:PORT][/PATH]",
                    "\"" + issuer + "\"");
        } catch (URISyntaxException e) {
            return Outcome.failed("https://HOST[:PORT][/PATH]", "\"" + issuer + "\": " + e.getReason());
        }
    }
}

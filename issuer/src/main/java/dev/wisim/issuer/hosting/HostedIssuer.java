package dev.wisim.issuer.hosting;

import dev.wisim.issuer.registry.IssuerUrl;
import dev.wisim.kernel.http.Route;
import java.util.List;

/**
 * What one issuer answers, at paths below its own. All issuers of a listener have the same routes in the same order.
 *
 * @param url where it lives
 * @param documents what it publishes
 * @param api the API of the cluster behind it
 */
public record HostedIssuer(IssuerUrl url, List<Route> documents, List<Route> api) {

    public HostedIssuer {
        documents = List.copyOf(documents);
        api = List.copyOf(api);
    }
}

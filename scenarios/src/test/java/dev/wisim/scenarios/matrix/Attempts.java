package dev.wisim.scenarios.matrix;

import dev.wisim.scenarios.client.AdminClient;
import dev.wisim.scenarios.client.JournalPage;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The token requests that arrived, by tenant, as the journal has them. An exchange is there before its answer is on its way. */
final class Attempts {

    private static final String TOKEN_ENDPOINT = "/oauth2/v2.0/token";
    private static final int PAGE = 1000;

    private final AdminClient admin;
    private final Map<String, List<Instant>> byTenant = new HashMap<>();
    private long next;

    Attempts(AdminClient admin) {
        this.admin = admin;
    }

    /** When each token request of this tenant arrived, in order. */
    synchronized List<Instant> of(String tenant) {
        catchUp();
        return byTenant.getOrDefault(tenant, List.of());
    }

    private void catchUp() {
        JournalPage page;
        do {
            page = admin.journal(next, PAGE, Duration.ZERO);
            page.value().forEach(this::note);
            next = page.next();
        } while (page.value().size() == PAGE);
    }

    private void note(JournalPage.Entry entry) {
        String path = URI.create(entry.path()).getPath();
        if (entry.method().equals("POST") && path.endsWith(TOKEN_ENDPOINT)) {
            String tenant = path.substring(1, path.length() - TOKEN_ENDPOINT.length());
            byTenant.computeIfAbsent(tenant, key -> new ArrayList<>()).add(Instant.parse(entry.at()));
        }
    }
}

package dev.wisim.scenarios.explain;

import dev.wisim.scenarios.client.AdminClient;
import dev.wisim.scenarios.client.JournalPage;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The requests in a sandbox's journal that were refused. */
public final class RefusedRequests {

    private static final int PAGE = 1000;
    private static final Pattern GUID = Pattern.compile(
            "\\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\\b", Pattern.CASE_INSENSITIVE);

    private final AdminClient client;

    /** Those of the sandbox that {@code client} asks. */
    public RefusedRequests(AdminClient client) {
        this.client = client;
    }

    /** The last one. */
    public Optional<JournalPage.Entry> last() {
        return last(entry -> entry.notes().containsKey("code"));
    }

    /** The one whose trace id stands in {@code text}, which may be a whole error with other ids too. */
    public Optional<JournalPage.Entry> namedIn(String text) {
        Set<String> ids = GUID.matcher(text)
                .results()
                .map(found -> found.group().toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return last(entry -> ids.contains(entry.id()));
    }

    private Optional<JournalPage.Entry> last(Predicate<JournalPage.Entry> wanted) {
        Optional<JournalPage.Entry> found = Optional.empty();
        JournalPage page = client.journal(0, PAGE, Duration.ZERO);
        while (!page.value().isEmpty()) {
            Optional<JournalPage.Entry> before = found;
            found = page.value().stream()
                    .filter(wanted)
                    .reduce((one, later) -> later)
                    .or(() -> before);
            page = client.journal(page.next(), PAGE, Duration.ZERO);
        }
        return found;
    }
}

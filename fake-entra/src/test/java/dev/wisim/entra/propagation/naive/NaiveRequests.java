package dev.wisim.entra.propagation.naive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The list of requests, replayed from the start whenever somebody wants to know what a replica has cached. */
public final class NaiveRequests {

    private final NaiveSettings settings;
    private final NaiveFacts facts;
    private final List<Happened> happened = new ArrayList<>();

    NaiveRequests(NaiveSettings settings, NaiveFacts facts) {
        this.settings = settings;
        this.facts = facts;
    }

    /** A request, or with effect {@code drop} the order to drop what is cached for the key. */
    private record Happened(long time, int replica, int sequence, String key, String effect) {}

    /** What a replica keeps answering from. */
    public record Entry(long asOf, int sequence, long expires) {}

    /** What a request was answered, and from where. */
    public record Answer(String outcome, int replica, long asOf, int sequence, boolean cached) {}

    /** Asks for a token; with {@code silent} the outcome says nothing to the cache. */
    public Answer ask(long now, String key, String issuer, String subject, boolean silent) {
        int replica = (int) happened.stream()
                        .filter(each -> !each.effect().equals("drop"))
                        .count()
                % settings.replicas();
        Optional<Entry> entry = entry(replica, key, now);
        long asOf = entry.map(Entry::asOf).orElse(now);
        int sequence = entry.map(Entry::sequence).orElse(facts.size());
        String outcome = outcome(key, issuer, subject, new View(replica, asOf, sequence));
        String effect = outcome.endsWith("hit") ? "hit" : "miss";
        happened.add(new Happened(now, replica, facts.size(), key, silent ? "none" : effect));
        return new Answer(outcome, replica, asOf, sequence, entry.isPresent());
    }

    public void drop(long now, String key) {
        happened.add(new Happened(now, -1, 0, key, "drop"));
    }

    /** The entry that is live at {@code now}. */
    public Optional<Entry> entry(int replica, String key, long now) {
        Map<String, Entry> entries = new HashMap<>();
        for (Happened each : happened) {
            if (each.effect().equals("drop")) {
                entries.remove(each.key());
            } else if (each.replica() == replica && !isLive(entries.get(each.key()), each.time())) {
                entries.remove(each.key());
                long ttl = ttl(each.effect());
                if (ttl > 0) {
                    entries.put(each.key(), new Entry(each.time(), each.sequence(), each.time() + ttl));
                }
            }
        }
        Entry last = entries.get(key);
        return isLive(last, now) ? Optional.of(last) : Optional.empty();
    }

    /** When the last version of the object arrives everywhere, and no live entry pins a view from before it. */
    public long earliestEverywhere(int object, long now) {
        return IntStream.range(0, settings.replicas())
                .mapToLong(replica -> earliest(object, replica, now))
                .max()
                .orElseThrow();
    }

    private long earliest(int object, int replica, long now) {
        int client =
                facts.first(object).owner() < 0 ? object : facts.first(object).owner();
        List<Integer> needed = new ArrayList<>(List.of(object, client));
        facts.children(client).stream()
                .filter(child -> facts.first(child).kind().equals("servicePrincipal"))
                .reduce((older, newer) -> newer)
                .ifPresent(needed::add);
        long applied = needed.stream()
                .mapToLong(each -> facts.latestApplied(each, replica))
                .max()
                .orElseThrow();
        int accepted = needed.stream()
                .filter(each -> facts.latestApplied(each, replica) == applied)
                .mapToInt(each -> facts.latest(each).sequence())
                .max()
                .orElseThrow();
        return entry(replica, facts.first(client).key(), now)
                .filter(entry -> entry.asOf() < applied || (entry.asOf() == applied && entry.sequence() < accepted))
                .map(entry -> Math.max(applied, entry.expires()))
                .orElse(applied);
    }

    /** Every instant at which an entry ends. */
    NavigableSet<Long> boundaries() {
        TreeSet<Long> all = new TreeSet<>();
        for (Happened each : happened) {
            all.add(each.time() + ttl(each.effect()));
        }
        return all;
    }

    private long ttl(String effect) {
        return switch (effect) {
            case "miss" -> settings.negativeTtl();
            case "hit" -> settings.positiveTtl();
            default -> 0;
        };
    }

    private static boolean isLive(@Nullable Entry entry, long now) {
        return entry != null && now < entry.expires();
    }

    private record View(int replica, long time, int sequence) {}

    private Optional<NaiveBody> seen(int object, View view) {
        return facts.visible(object, view.replica(), view.time(), view.sequence());
    }

    /** Everything that the request can see, and what follows from it. */
    private String outcome(String key, String issuer, String subject, View view) {
        Optional<Integer> client = IntStream.range(0, facts.objects())
                .filter(object -> facts.first(object).owner() < 0
                        && facts.first(object).key().equals(key))
                .filter(object -> seen(object, view).isPresent())
                .boxed()
                .reduce((older, newer) -> newer);
        if (client.isEmpty()) {
            return "no client: miss";
        }
        NaiveBody form = seen(client.get(), view).orElseThrow();
        List<Integer> children = facts.children(client.get()).stream()
                .filter(child -> seen(child, view).isPresent())
                .toList();
        String principal = children.stream()
                .filter(child -> facts.first(child).kind().equals("servicePrincipal"))
                .reduce((older, newer) -> newer)
                .map(child -> "#" + child)
                .orElse(form.kind().equals("identity") ? "own" : "none");
        StringBuilder credentials = new StringBuilder();
        boolean matches = false;
        for (int child : children) {
            NaiveBody body = seen(child, view).orElseThrow();
            if (body.kind().equals("credential")) {
                credentials.append(" #%d %s %s %s".formatted(child, body.name(), body.issuer(), body.subject()));
                matches |= body.issuer().equals(issuer) && body.subject().equals(subject);
            }
        }
        String end = matches && !principal.equals("none") ? "hit" : "miss";
        return "client #%d %s, principal %s, credentials%s: %s"
                .formatted(client.get(), form.name(), principal, credentials, end);
    }
}

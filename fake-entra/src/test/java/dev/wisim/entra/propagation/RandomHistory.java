package dev.wisim.entra.propagation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wisim.entra.propagation.naive.NaiveDirectory;
import dev.wisim.entra.propagation.naive.NaiveRequests;
import dev.wisim.entra.propagation.naive.NaiveSettings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One random history, given order by order to the engine and to the naive model. Instants ascend and are drawn from all
 * boundaries, each also a millisecond beside it, and from between them; one in ten orders comes in the very millisecond of
 * the one before.
 */
final class RandomHistory {

    private static final int ORDERS = 200;

    private final Random random;
    private final NaiveSettings settings;
    private final Engine engine;
    private final int keys;
    private final int names;
    private final List<String> story = new ArrayList<>();
    private final Map<String, Integer> happened = new HashMap<>();
    private NaiveDirectory model;
    private long now;

    RandomHistory(long seed) {
        this.random = new Random(seed);
        this.settings = RandomSettings.draw(seed, random);
        this.keys = 1 + random.nextInt(3);
        this.names = keys == 1 ? 26 : 2 + random.nextInt(24);
        this.engine = new Engine(RandomSettings.forEngine(settings), seed);
        this.model = new NaiveDirectory(settings);
        story.add("seed " + seed + ", " + settings);
    }

    /** How often each thing happened: the outcome of each write, requests, and requests from a pinned view. */
    Map<String, Integer> play() {
        for (int i = 0; i < ORDERS; i++) {
            now = nextInstant();
            int dice = random.nextInt(100);
            if (dice < 50) {
                ask();
            } else if (dice < 55) {
                inspect();
            } else if (dice < 56) {
                drop();
            } else if (dice == 56 && random.nextInt(8) == 0) {
                reset();
            } else {
                write();
            }
        }
        return happened;
    }

    private void count(String what) {
        happened.merge(what, 1, Integer::sum);
    }

    private void ask() {
        String key = key();
        String issuer = issuer();
        String subject = subject();
        boolean silent = random.nextInt(10) == 0;
        story.add("%d ask %s %s %s%s".formatted(now, key, issuer, subject, silent ? " silently" : ""));
        NaiveRequests.Answer expected = model.requests.ask(now, key, issuer, subject, silent);

        Routed<String> actual = engine.ask(now, key, issuer, subject, silent);

        assertThat(actual)
                .as(this::story)
                .isEqualTo(new Routed<>(
                        expected.outcome(),
                        actual.client(),
                        expected.replica(),
                        Engine.instant(now),
                        Engine.instant(expected.asOf()),
                        expected.sequence(),
                        expected.cached()));
        count(actual.cached() ? "pinned" : "fresh");
        count(actual.value().endsWith("hit") ? "hit" : "miss");
    }

    private void inspect() {
        if (model.facts.objects() == 0) {
            return;
        }
        int object = object();
        story.add(now + " inspect #" + object);
        List<ReplicaVisibility> expected = IntStream.range(0, settings.replicas())
                .mapToObj(replica -> new ReplicaVisibility(
                        replica,
                        Engine.instant(model.facts.latestApplied(object, replica)),
                        model.requests.entry(replica, model.key(object), now).map(RandomHistory::entry)))
                .toList();

        ObjectVisibility actual = engine.inspect(now, object);

        assertThat(actual.replicas()).as(this::story).isEqualTo(expected);
        assertThat(actual.kind().settingName()).as(this::story).isEqualTo(model.kind(object));
        assertThat(actual.earliestEverywhere())
                .as(this::story)
                .isEqualTo(Engine.instant(model.requests.earliestEverywhere(object, now)));
    }

    private void drop() {
        String key = key();
        story.add(now + " drop " + key);
        model.requests.drop(now, key);
        engine.drop(key);
    }

    private void reset() {
        story.add(now + " reset");
        count("reset");
        now = 0;
        model = new NaiveDirectory(settings);
        engine.reset();
    }

    private void write() {
        int object = object();
        String key = key();
        String name = "fic-" + random.nextInt(names);
        String identity = "identity-" + random.nextInt(keys);
        String issuer = issuer();
        String subject = subject();
        String owner = model.facts.objects() > 0 && model.kind(object).equals("identity") ? "identity" : "application";
        int dice = random.nextInt(100);
        if (object < 0 || dice < 8) {
            same(
                    "create application " + key + " " + name,
                    model.writes.createApplication(now, key, name),
                    engine.createApplication(now, key, name));
        } else if (dice < 16) {
            same(
                    "put identity " + key + " " + identity,
                    model.writes.putIdentity(now, key, identity),
                    engine.putIdentity(now, key, identity));
        } else if (dice < 24) {
            same(
                    "create service principal " + key,
                    model.writes.createServicePrincipal(now, key),
                    engine.createServicePrincipal(now, key));
        } else if (dice < 28) {
            int principal = servicePrincipal(object);
            same(
                    "delete service principal #" + principal,
                    model.writes.deleteServicePrincipal(now, principal),
                    engine.deleteServicePrincipal(now, principal));
        } else if (dice < 30) {
            same(
                    "update application #" + object + " " + name,
                    model.writes.updateApplication(now, object, name),
                    engine.updateApplication(now, object, name));
        } else if (dice < 32) {
            same(
                    "delete application #" + object,
                    model.writes.deleteApplication(now, object),
                    engine.deleteApplication(now, object));
        } else if (dice < 34) {
            same(
                    "delete identity " + identity,
                    model.writes.deleteIdentity(now, identity),
                    engine.deleteIdentity(now, identity));
        } else if (dice < 42) {
            same(
                    "update credential #" + object + " " + name + " " + issuer + " " + subject,
                    model.writes.updateCredential(now, object, name, issuer, subject),
                    engine.updateCredential(now, object, name, issuer, subject));
        } else if (dice < 48) {
            same(
                    "delete credential of " + owner + " #" + object + " " + name,
                    model.writes.deleteCredential(now, owner, object, name),
                    engine.deleteCredential(now, owner, object, name));
        } else {
            same(
                    "write credential of " + owner + " #" + object + " " + name + " " + issuer + " " + subject,
                    model.writes.writeCredential(now, owner, object, name, issuer, subject),
                    engine.writeCredential(now, owner, object, name, issuer, subject));
        }
    }

    private void same(String order, String expected, String actual) {
        story.add(now + " " + order + ": " + expected);
        assertThat(actual).as(this::story).isEqualTo(expected);
        count(expected);
    }

    private long nextInstant() {
        Set<Long> boundaries = model.boundaries();
        int dice = random.nextInt(10);
        if (dice == 0 || boundaries.isEmpty()) {
            return now;
        }
        if (dice < 3) {
            return now + random.nextInt(5_000);
        }
        List<Long> ahead = boundaries.stream()
                .flatMap(boundary -> Stream.of(boundary - 1, boundary, boundary + 1))
                .filter(instant -> instant >= now)
                .distinct()
                .sorted()
                .limit(6)
                .toList();
        return ahead.isEmpty() ? now + random.nextInt(60_000) : ahead.get(random.nextInt(ahead.size()));
    }

    /** Mostly a live application or identity, which most writes are about; now and then anything. */
    private int object() {
        int objects = model.facts.objects();
        if (objects == 0) {
            return -1;
        }
        List<Integer> owners = IntStream.range(0, objects)
                .filter(object -> List.of("application", "identity").contains(model.kind(object)))
                .filter(object -> model.isLive(object) || random.nextInt(10) == 0)
                .boxed()
                .toList();
        return owners.isEmpty() || random.nextInt(10) == 0
                ? random.nextInt(objects)
                : owners.get(random.nextInt(owners.size()));
    }

    private int servicePrincipal(int otherwise) {
        return IntStream.range(0, model.facts.objects())
                .filter(object -> model.kind(object).equals("servicePrincipal") && model.isLive(object))
                .findFirst()
                .orElse(otherwise);
    }

    private String key() {
        return Integer.toString(random.nextInt(keys));
    }

    private String issuer() {
        return "https://issuer-" + random.nextInt(3) + "/";
    }

    private String subject() {
        return "subject-" + random.nextInt(names);
    }

    private static CacheEntry entry(NaiveRequests.Entry entry) {
        return new CacheEntry(Engine.instant(entry.asOf()), entry.sequence(), Engine.instant(entry.expires()));
    }

    private String story() {
        return String.join("\n", story);
    }
}

package dev.wisim.entra.propagation.naive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Writes, checked against all facts so far. Each says {@code ok}, {@code nothing} for a deletion of what is absent where
 * that is no error, or why not.
 */
public final class NaiveWrites {

    private final NaiveSettings settings;
    private final NaiveFacts facts;
    private final List<OwnerWritten> ownerWrites = new ArrayList<>();

    NaiveWrites(NaiveSettings settings, NaiveFacts facts) {
        this.settings = settings;
        this.facts = facts;
    }

    private record OwnerWritten(int owner, long accepted) {}

    public String createApplication(long now, String key, String name) {
        return taken(key) ? "taken" : created(now, NaiveBody.client("application", key, name));
    }

    public String updateApplication(long now, int object, String name) {
        if (!isLive(object, "application")) {
            return "absent";
        }
        String key = facts.first(object).key();
        return on(object, now, () -> changed(now, object, NaiveBody.client("application", key, name)));
    }

    public String deleteApplication(long now, int object) {
        return isLive(object, "application") ? on(object, now, () -> ended(now, object)) : "absent";
    }

    public String putIdentity(long now, String key, String name) {
        Optional<Integer> old = identity(name);
        if (old.isPresent()) {
            NaiveBody same = facts.live(old.get()).orElseThrow();
            return on(old.get(), now, () -> changed(now, old.get(), same));
        }
        return taken(key) ? "taken" : created(now, NaiveBody.client("identity", key, name));
    }

    public String deleteIdentity(long now, String name) {
        return identity(name)
                .map(object -> on(object, now, () -> ended(now, object)))
                .orElse("nothing");
    }

    public String createServicePrincipal(long now, String key) {
        Optional<Integer> application = first(object ->
                isLive(object, "application") && facts.first(object).key().equals(key));
        if (application.isEmpty()) {
            return "absent";
        }
        int owner = application.get();
        return on(owner, now, () -> {
            boolean exists = facts.children(owner).stream().anyMatch(child -> isLive(child, "servicePrincipal"));
            return exists ? "name" : created(now, NaiveBody.servicePrincipal(owner));
        });
    }

    public String deleteServicePrincipal(long now, int object) {
        if (!isLive(object, "servicePrincipal")) {
            return "absent";
        }
        return on(facts.first(object).owner(), now, () -> deleted(now, object));
    }

    /** On an application a second creation is refused; on an identity it is an update. */
    public String writeCredential(long now, String ownerKind, int owner, String name, String issuer, String subject) {
        if (!isLive(owner, ownerKind)) {
            return "absent";
        }
        NaiveBody body = NaiveBody.credential(owner, name, issuer, subject);
        return on(owner, now, () -> {
            Optional<Integer> old = credential(owner, name);
            if (old.isPresent()) {
                return ownerKind.equals("application") ? "name" : replaced(now, old.get(), body);
            }
            if (credentials(owner).size() == 20) {
                return "limit";
            }
            return pairTaken(owner, -1, body) ? "pair" : created(now, body);
        });
    }

    public String updateCredential(long now, int application, String name, String issuer, String subject) {
        Optional<Integer> old = isLive(application, "application") ? credential(application, name) : Optional.empty();
        if (old.isEmpty()) {
            return "absent";
        }
        NaiveBody body = NaiveBody.credential(application, name, issuer, subject);
        return on(application, now, () -> replaced(now, old.get(), body));
    }

    public String deleteCredential(long now, String ownerKind, int owner, String name) {
        if (!isLive(owner, ownerKind)) {
            return "absent";
        }
        return credential(owner, name)
                .map(object -> on(owner, now, () -> deleted(now, object)))
                .orElse(ownerKind.equals("application") ? "absent" : "nothing");
    }

    /** A write on an owner: not within the time that another one takes; accepted ones begin to take theirs. */
    private String on(int owner, long now, Supplier<String> write) {
        boolean busy = ownerWrites.stream()
                .anyMatch(written -> written.owner() == owner
                        && written.accepted() <= now
                        && now < written.accepted() + settings.writeLatency());
        if (busy) {
            return "busy";
        }
        String outcome = write.get();
        if (outcome.equals("ok")) {
            ownerWrites.add(new OwnerWritten(owner, now));
        }
        return outcome;
    }

    private String created(long now, NaiveBody body) {
        facts.create(now + settings.writeLatency(), body);
        return "ok";
    }

    private String changed(long now, int object, NaiveBody body) {
        facts.append(now + settings.writeLatency(), object, Optional.of(body));
        return "ok";
    }

    private String replaced(long now, int object, NaiveBody body) {
        return pairTaken(body.owner(), object, body) ? "pair" : changed(now, object, body);
    }

    private String deleted(long now, int object) {
        facts.append(now + settings.writeLatency(), object, Optional.empty());
        return "ok";
    }

    private String ended(long now, int owner) {
        List<Integer> liveChildren = facts.children(owner).stream()
                .filter(child -> facts.live(child).isPresent())
                .toList();
        deleted(now, owner);
        liveChildren.forEach(child -> deleted(now, child));
        return "ok";
    }

    private boolean taken(String key) {
        return first(object -> facts.live(object)
                        .filter(body -> body.owner() < 0 && body.key().equals(key))
                        .isPresent())
                .isPresent();
    }

    private Optional<Integer> identity(String name) {
        return first(object ->
                isLive(object, "identity") && facts.first(object).name().equals(name));
    }

    private List<Integer> credentials(int owner) {
        return facts.children(owner).stream()
                .filter(child -> isLive(child, "credential"))
                .toList();
    }

    private Optional<Integer> credential(int owner, String name) {
        return credentials(owner).stream()
                .filter(child -> facts.first(child).name().equals(name))
                .findFirst();
    }

    private boolean pairTaken(int owner, int except, NaiveBody wanted) {
        return credentials(owner).stream()
                .filter(other -> other != except)
                .map(other -> facts.live(other).orElseThrow())
                .anyMatch(other -> other.issuer().equals(wanted.issuer())
                        && other.subject().equals(wanted.subject()));
    }

    private boolean isLive(int object, String kind) {
        return object >= 0
                && object < facts.objects()
                && facts.live(object).filter(body -> body.kind().equals(kind)).isPresent();
    }

    private Optional<Integer> first(IntPredicate fits) {
        return IntStream.range(0, facts.objects()).filter(fits).boxed().findFirst();
    }
}

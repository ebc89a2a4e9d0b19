package dev.wisim.issuer.kept;

import dev.wisim.issuer.serviceaccount.ClusterObject;
import dev.wisim.issuer.serviceaccount.NewObject;
import dev.wisim.issuer.serviceaccount.ObjectEvent;
import dev.wisim.issuer.serviceaccount.ObjectKind;
import dev.wisim.issuer.serviceaccount.ObjectMemory;
import dev.wisim.issuer.serviceaccount.ObjectMeta;
import dev.wisim.issuer.state.ObjectPath;
import dev.wisim.issuer.state.StateChange;
import dev.wisim.issuer.state.StoredObject;
import dev.wisim.issuer.state.StoredSetting;
import dev.wisim.issuer.state.StoredState;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The objects of a cluster, of the runs before and of this one. */
public final class KeptObjects implements ObjectMemory {

    private final String issuer;
    private final List<StoredObject> past;
    private final String pastSeeds;
    private final boolean lasting;
    private final Keeper keeper;

    KeptObjects(String issuer, StoredState past, boolean lasting, Keeper keeper) {
        this.issuer = issuer;
        this.past = past.objects().stream()
                .filter(object -> object.id().issuer().equals(issuer))
                .toList();
        this.pastSeeds = past.settings().getOrDefault(seedsOf(issuer), "");
        this.lasting = lasting;
        this.keeper = keeper;
    }

    @Override
    public List<ClusterObject> remembered() {
        return past.stream().map(KeptObjects::object).toList();
    }

    /** Seeds that a run before has sown are not sown again: who deleted one of them meant it. */
    @Override
    public boolean knows(NewObject seed) {
        return pastSeeds.lines().anyMatch(line(seed)::equals);
    }

    @Override
    public void sown(List<NewObject> seeds, Instant now) {
        String lines =
                seeds.stream().map(KeptObjects::line).distinct().sorted().reduce("", (all, line) -> all + line + "\n");
        if (lasting && !lines.equals(pastSeeds)) {
            keeper.write(List.of(new StateChange.Put(StoredSetting.of(seedsOf(issuer), lines))), now);
        }
    }

    @Override
    public void changed(ObjectEvent event, Instant now) {
        if (lasting) {
            keeper.write(List.of(change(event)), now);
        }
    }

    private StateChange change(ObjectEvent event) {
        ClusterObject object = event.object();
        ObjectMeta meta = object.meta();
        ObjectPath path = new ObjectPath(issuer, object.kind().kind(), meta.namespace(), meta.name());
        return switch (event.type()) {
            case DELETED -> new StateChange.Remove(path);
            case ADDED, MODIFIED ->
                new StateChange.Put(new StoredObject(
                        path,
                        meta.uid(),
                        meta.created(),
                        meta.labels(),
                        meta.annotations(),
                        Optional.of(KeptObjectDocument.write(object)),
                        meta.resourceVersion()));
        };
    }

    private static ClusterObject object(StoredObject stored) {
        KeptObjectDocument rest = KeptObjectDocument.read(stored.body().orElse("{}"));
        ObjectMeta meta = new ObjectMeta(
                stored.id().namespace(),
                stored.id().name(),
                stored.uid(),
                stored.created(),
                stored.labels(),
                stored.annotations(),
                stored.resourceVersion(),
                rest.managedFields());
        return ClusterObject.of(ObjectKind.named(stored.id().kind()), meta, rest.objectBody());
    }

    private static String line(NewObject seed) {
        return seed.kind().resource() + " " + seed.namespace() + " " + seed.name();
    }

    private static String seedsOf(String issuer) {
        return "seeds/" + issuer;
    }
}

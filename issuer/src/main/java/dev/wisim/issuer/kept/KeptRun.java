package dev.wisim.issuer.kept;

import dev.wisim.issuer.state.IssuerStore;
import dev.wisim.issuer.state.StateChange;
import dev.wisim.issuer.state.StateUnusable;
import dev.wisim.issuer.state.StoredSetting;
import dev.wisim.issuer.state.StoredState;
import dev.wisim.kernel.chance.IdSource;
import dev.wisim.kernel.jose.CryptoProvider;
import dev.wisim.kernel.jose.KeyLife;
import dev.wisim.kernel.time.SimulationClock;
import dev.wisim.kernel.time.SurfaceClock;
import dev.wisim.kernel.time.WallClock;
import dev.wisim.kernel.tls.TestAuthority;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A run with a past, or without. */
public final class KeptRun implements AutoCloseable {

    private static final String STARTS = "starts";
    private static final String LATEST = "latest";
    private static final String AUTHORITY = "authority";
    private static final String AUTHORITY_KEY = "authority-key";

    private final Optional<IssuerStore> store;
    private final StoredState past;
    private final int start;

    private KeptRun(Optional<IssuerStore> store) {
        this.store = store;
        this.past = store.map(IssuerStore::load).orElseGet(() -> new StoredState(List.of(), List.of(), Map.of()));
        this.start = Integer.parseInt(past.settings().getOrDefault(STARTS, "0")) + 1;
        store.ifPresent(each -> each.put(StoredSetting.of(STARTS, Integer.toString(start))));
    }

    /** A run that begins with nothing, and leaves nothing. */
    public static KeptRun forgetful() {
        return new KeptRun(Optional.empty());
    }

    /** The next of the runs that {@code store} keeps. */
    public static KeptRun of(IssuerStore store) {
        return new KeptRun(Optional.of(store));
    }

    /**
     * {@code ids} for this run: those of a first run are the seed's own, those of each later one are others, since an id that
     * was given once is never given again.
     */
    public IdSource ids(IdSource ids) {
        return start == 1 ? ids : ids.below("start-" + start);
    }

    /** Moves a clock that is earlier than the latest change of the runs before, since keys of theirs would not be shown yet. */
    public void catchUp(SimulationClock clock) {
        Optional.ofNullable(past.settings().get(LATEST))
                .map(Instant::parse)
                .map(latest -> Duration.between(clock.instant(), latest))
                .filter(behind -> !behind.isNegative())
                .ifPresent(clock::advance);
    }

    /**
     * The authority of the runs before, whose certificate open shells trust; a new one at the first.
     *
     * @throws StateUnusable when what was kept is no authority
     */
    public TestAuthority authority(WallClock wall) {
        String certificate = past.settings().get(AUTHORITY);
        String key = past.settings().get(AUTHORITY_KEY);
        if (certificate == null || key == null) {
            TestAuthority made = TestAuthority.create(wall);
            store.ifPresent(each -> each.write(List.of(
                    new StateChange.Put(StoredSetting.of(AUTHORITY, made.pem())),
                    new StateChange.Put(StoredSetting.of(AUTHORITY_KEY, made.keyPem())))));
            return made;
        }
        try {
            return TestAuthority.restore(certificate, key, wall);
        } catch (IOException e) {
            throw new StateUnusable("the kept authority cannot be read: " + e.getMessage(), e);
        }
    }

    /**
     * The keys of an issuer.
     *
     * @param clock the issuer's own, by which its changes are dated
     */
    public KeptKeys keys(String issuer, SurfaceClock clock, CryptoProvider provider) {
        return new KeptKeys(issuer, past.keys(), provider, keeper(clock));
    }

    /**
     * The objects of the cluster behind an issuer.
     *
     * @param clock the issuer's own, by which its changes are dated
     */
    public KeptObjects objects(String issuer, SurfaceClock clock) {
        return new KeptObjects(issuer, past, store.isPresent(), keeper(clock));
    }

    /** Gives the place up, for the next run. */
    @Override
    public void close() {
        store.ifPresent(IssuerStore::close);
    }

    /** The simulation clock is what catches up: with the skew in it, each start would move it on by that. */
    private Keeper keeper(SurfaceClock clock) {
        return (changes, own) -> store.ifPresent(each ->
                each.write(own.equals(KeyLife.SINCE_EVER) ? changes : withLatest(changes, own.minus(clock.skew()))));
    }

    private static List<StateChange> withLatest(List<StateChange> changes, Instant now) {
        StateChange latest = new StateChange.Put(StoredSetting.of(LATEST, now.toString()));
        return Stream.concat(changes.stream(), Stream.of(latest)).toList();
    }
}

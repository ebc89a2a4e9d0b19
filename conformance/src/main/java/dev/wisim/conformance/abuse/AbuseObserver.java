package dev.wisim.conformance.abuse;

import dev.wisim.conformance.observe.RawFetcher;
import java.util.List;
import java.util.function.Supplier;

/** Sends the corpus, each item on a connection of its own. */
public final class AbuseObserver {

    private final AbuseScene scene;
    private final RawFetcher fetcher;
    private final Supplier<List<String>> bait;

    /**
     * An observer.
     *
     * @param bait the addresses of the bait that were asked for so far
     */
    public AbuseObserver(AbuseScene scene, RawFetcher fetcher, Supplier<List<String>> bait) {
        this.scene = scene;
        this.fetcher = fetcher;
        this.bait = bait;
    }

    /** What came of every item. */
    public AbuseEvidence observe() {
        AbuseForge forge = new AbuseForge(scene);
        List<AbuseEvidence.Tried> tried = AbuseCorpus.items().stream()
                .map(item -> new AbuseEvidence.Tried(item, fetcher.send(scene.login(), forge.request(item.recipe()))))
                .toList();
        return new AbuseEvidence(tried, bait.get(), fetcher.send(scene.login(), forge.request(AbuseRecipe.innocent())));
    }
}

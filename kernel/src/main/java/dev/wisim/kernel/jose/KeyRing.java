package dev.wisim.kernel.jose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The keys of an issuer at one moment: the one that signs, and those that its JWK set shows, in that order. */
public final class KeyRing {

    private final Optional<SigningKey> active;
    private final List<PublishedKey> published;

    private KeyRing(Optional<SigningKey> active, List<PublishedKey> published) {
        this.active = active;
        this.published = List.copyOf(published);
    }

    /** A ring that publishes its active key first, then {@code alsoPublished}. */
    public static KeyRing of(SigningKey active, SigningKey... alsoPublished) {
        List<PublishedKey> published = new ArrayList<>();
        published.add(active.published());
        Arrays.stream(alsoPublished).map(SigningKey::published).forEach(published::add);
        return new KeyRing(Optional.of(active), published);
    }

    /**
     * A ring whose JWK set shows exactly {@code published}. An active key that is not among them signs tokens that no
     * relying party can verify, as an API server does whose signing key is missing from its verification keys.
     *
     * @param active empty for an issuer whose keys are all somebody else's, so that it can sign nothing
     */
    public static KeyRing publishing(Optional<SigningKey> active, List<PublishedKey> published) {
        return new KeyRing(active, published);
    }

    /** The key that signs; empty when none does. */
    public Optional<SigningKey> active() {
        return active;
    }

    /** The keys that the JWK set shows, in its order. */
    public List<PublishedKey> published() {
        return published;
    }
}

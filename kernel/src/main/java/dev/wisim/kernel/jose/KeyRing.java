package dev.wisim.kernel.jose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The keys of an issuer at one moment: the one that signs, and those that its JWK set shows, in that order. */
public final class KeyRing {

    private final SigningKey active;
    private final List<SigningKey> published;

    private KeyRing(SigningKey active, List<SigningKey> published) {
        this.active = active;
        this.published = List.copyOf(published);
    }

    /** A ring that publishes its active key first, then {@code alsoPublished}. */
    public static KeyRing of(SigningKey active, SigningKey... alsoPublished) {
        List<SigningKey> published = new ArrayList<>();
        published.add(active);
        published.addAll(Arrays.asList(alsoPublished));
        return new KeyRing(active, published);
    }

    /**
     * A ring whose JWK set shows exactly {@code published}. An active key that is not among them signs tokens that no
     * relying party can verify, as an API server does whose signing key is missing from its verification keys.
     */
    public static KeyRing publishing(SigningKey active, List<SigningKey> published) {
        return new KeyRing(active, published);
    }

    /** The key that signs. */
    public SigningKey active() {
        return active;
    }

    /** The keys that the JWK set shows, in its order. */
    public List<SigningKey> published() {
        return published;
    }
}

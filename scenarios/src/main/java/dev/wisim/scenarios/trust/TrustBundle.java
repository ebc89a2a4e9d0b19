package dev.wisim.scenarios.trust;

/** The roots for clients that take one PEM file: with ours alone, an evaluated environment would break pip, curl and git. */
public final class TrustBundle {

    private TrustBundle() {}

    /** The system's roots followed by {@code ownAuthority}. */
    public static String with(String ownAuthority) {
        String roots = SystemRoots.pem();
        return roots.isEmpty() || roots.endsWith("\n") ? roots + ownAuthority : roots + "\n" + ownAuthority;
    }
}

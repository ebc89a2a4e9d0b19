package dev.wisim.issuer.awkward;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What an issuer does wrong at present. Safe for use by many threads. */
public final class Awkwardness {

    private volatile Set<Awkward> present;
    private volatile Runnable onChange = () -> {};

    public Awkwardness(Collection<Awkward> present) {
        this.present = copy(present);
    }

    /** Whether it does this wrong. */
    public boolean has(Awkward awkward) {
        return present.contains(awkward);
    }

    /** Everything that it does wrong, in the order of the constants. */
    public Set<Awkward> present() {
        return present;
    }

    /** From now on it does these things wrong and no others. */
    public void replace(Collection<Awkward> others) {
        present = copy(others);
        onChange.run();
    }

    /** Has this called after each change, on the caller's thread, in place of what was called before. */
    public void onChange(Runnable listener) {
        onChange = listener;
    }

    private static Set<Awkward> copy(Collection<Awkward> awkward) {
        return Collections.unmodifiableSet(awkward.isEmpty() ? EnumSet.noneOf(Awkward.class) : EnumSet.copyOf(awkward));
    }
}

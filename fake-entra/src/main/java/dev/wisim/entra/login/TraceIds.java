package dev.wisim.entra.login;

import dev.wisim.kernel.chance.IdSource;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Ids for the surface's exchanges: Entra's trace ids. Nine of ten real ones that we compared end in {@code 00}, so ours all
 * do.
 */
public final class TraceIds implements Supplier<UUID> {

    private static final long LAST_BYTE = 0xff;

    private final IdSource ids;

    public TraceIds(IdSource ids) {
        this.ids = ids;
    }

    @Override
    public UUID get() {
        UUID id = ids.next("trace");
        return new UUID(id.getMostSignificantBits(), id.getLeastSignificantBits() & ~LAST_BYTE);
    }
}

package dev.wisim.kernel.admin;

import dev.wisim.kernel.error.CatalogEntry;
import dev.wisim.kernel.http.Limits;
import dev.wisim.kernel.http.Route;
import dev.wisim.kernel.http.Surface;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

/** The surface that a program is commanded by. */
public final class AdminSurface {

    /** Its name, in the journal and in configuration. */
    public static final String NAME = "admin";

    private AdminSurface() {}

    /**
     * The surface that answers these routes, for this machine only.
     *
     * @param ownCodes the codes of entries whose original has a word for them
     * @param alsoOwn host names besides the loopback ones by which it may be asked for
     */
    public static Surface of(
            List<Route> routes,
            Function<CatalogEntry, Optional<String>> ownCodes,
            Set<String> alsoOwn,
            Supplier<UUID> requestIds) {
        return new Surface(
                NAME,
                host -> false,
                Limits.DEFAULT,
                false,
                requestIds,
                new AdminDialect(ownCodes, routes),
                LoopbackGuardEndpoint.guard(routes, alsoOwn));
    }
}

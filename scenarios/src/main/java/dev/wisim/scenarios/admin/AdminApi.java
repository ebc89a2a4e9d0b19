package dev.wisim.scenarios.admin;

import dev.wisim.entra.error.ManagementCause;
import dev.wisim.issuer.admin.IssuerAdmin;
import dev.wisim.kernel.admin.AdminSurface;
import dev.wisim.kernel.admin.ClockEndpoint;
import dev.wisim.kernel.admin.Clocks;
import dev.wisim.kernel.admin.JournalEndpoint;
import dev.wisim.kernel.admin.ProgramEndpoint;
import dev.wisim.kernel.error.CatalogEntry;
import dev.wisim.kernel.http.Route;
import dev.wisim.kernel.http.Surface;
import dev.wisim.kernel.journal.Journal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The admin API, composed. Its routes make the surface that answers and the document that describes it. */
public final class AdminApi {

    private AdminApi() {}

    /**
     * Every route of the admin API.
     *
     * @param modules the routes that the servers contribute
     */
    public static List<Route> routes(SandboxControl sandbox, Clocks clocks, Journal journal, List<Route> modules) {
        return Stream.of(
                        new ProgramEndpoint(List.of(sandbox::reset)).routes(),
                        new SandboxEndpoint(sandbox).routes(),
                        new WorkloadsEndpoint(sandbox).routes(),
                        new ClockEndpoint(clocks).routes(),
                        new JournalEndpoint(journal).routes(),
                        modules)
                .flatMap(List::stream)
                .toList();
    }

    /**
     * The surface that answers.
     *
     * @param alsoOwn host names besides the loopback ones by which it may be asked for
     */
    public static Surface surface(List<Route> routes, Set<String> alsoOwn, Supplier<UUID> requestIds) {
        return AdminSurface.of(routes, AdminApi::ownCode, alsoOwn, requestIds);
    }

    /** A refusal of a plane that the admin API writes to keeps that plane's code. */
    private static Optional<String> ownCode(CatalogEntry entry) {
        if (entry instanceof ManagementCause cause) {
            return Optional.of(cause.code());
        }
        return IssuerAdmin.ownCode(entry);
    }
}

package dev.wisim.scenarios.admin;

import dev.wisim.entra.admin.EntraAdmin;
import dev.wisim.entra.directory.DirectoryDefaults;
import dev.wisim.entra.directory.DirectoryLog;
import dev.wisim.entra.directory.Tenant;
import dev.wisim.entra.directory.TenantId;
import dev.wisim.entra.directory.Tenants;
import dev.wisim.entra.error.LoginDialect;
import dev.wisim.entra.error.MessageEra;
import dev.wisim.entra.expression.FlexibleIssuers;
import dev.wisim.entra.fault.LoginAttributes;
import dev.wisim.issuer.IssuerServer;
import dev.wisim.issuer.IssuerSettings;
import dev.wisim.issuer.claims.ClaimTemplates;
import dev.wisim.issuer.kept.KeptRun;
import dev.wisim.issuer.registry.IssuerUrl;
import dev.wisim.issuer.serviceaccount.NewObject;
import dev.wisim.kernel.admin.Clocks;
import dev.wisim.kernel.chance.Chance;
import dev.wisim.kernel.chance.IdSource;
import dev.wisim.kernel.fault.FaultBoard;
import dev.wisim.kernel.fault.FaultPlan;
import dev.wisim.kernel.http.FaultTargets;
import dev.wisim.kernel.http.HttpShell;
import dev.wisim.kernel.http.Limits;
import dev.wisim.kernel.http.Listener;
import dev.wisim.kernel.http.Route;
import dev.wisim.kernel.http.Surface;
import dev.wisim.kernel.jose.CryptoProvider;
import dev.wisim.kernel.jose.KeyType;
import dev.wisim.kernel.journal.Journal;
import dev.wisim.kernel.time.SimulationClock;
import dev.wisim.kernel.time.SurfaceClock;
import dev.wisim.kernel.time.WallClock;
import dev.wisim.scenarios.workload.OpenWorkload;
import dev.wisim.scenarios.workload.WorkloadIdentity;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** A real admin surface on a free port, over a directory and an issuer of its own; its clock stands. */
public final class RunningAdmin implements AutoCloseable {

    public static final Instant START = Instant.parse("2026-11-22T18:00:00Z");
    public static final TenantId TENANT = new TenantId(UUID.fromString("11111111-1111-4111-8111-111111111111"));
    public static final String SUBSCRIPTION = "22222222-2222-4222-8222-222222222222";

    private final SimulationClock clock = SimulationClock.frozenAt(START, WallClock.system());
    private final Journal journal = new Journal(1000);
    private final IdSource ids = new IdSource(new Chance(1));
    private final DirectoryLog directory = new DirectoryLog(ids, Duration.ZERO);
    private final List<Route> routes;
    private final FaultBoard faults = new FaultBoard(new Chance(1), FaultPlan.CALM);
    private final Surface surface;
    private final Surface struck;
    private final HttpShell shell;

    public RunningAdmin() {
        Map<String, SurfaceClock> clocks = new LinkedHashMap<>();
        clocks.put("issuer", new SurfaceClock(clock));
        clocks.put("entra", new SurfaceClock(clock));
        IssuerServer issuer = IssuerServer.create(
                List.of(
                        issuer("https://issuer.example/cluster/"),
                        issuer("https://issuer.example/other/")
                                .withName("other")
                                .withTemplate(ClaimTemplates.find("github-actions"))),
                settings -> clocks.get("issuer"),
                ids,
                CryptoProvider.jdk(),
                KeptRun.forgetful());
        Tenants tenants = new Tenants(List.of(new Tenant(TENANT, "contoso", List.of("contoso.onmicrosoft.com"))));
        struck = new Surface(
                "login",
                host -> false,
                Limits.DEFAULT,
                true,
                () -> ids.next("login"),
                new LoginDialect(MessageEra.CURRENT, clocks.get("entra"), ids),
                new LoginAttributes(tenants),
                List.of(Route.get("/calm", "Is struck", String.class, context -> context.result("calm"))));
        DirectoryDefaults defaults = new DirectoryDefaults(TENANT, SUBSCRIPTION, "wisim", "westeurope");
        routes = AdminApi.routes(
                new Control(),
                new Clocks(clock, clocks),
                journal,
                Stream.of(
                                EntraAdmin.routes(directory, tenants, defaults, FlexibleIssuers.DOCUMENTED),
                                issuer.adminRoutes(),
                                new FaultsEndpoint(faults, new FaultTargets(List.of(struck))).routes())
                        .flatMap(List::stream)
                        .toList());
        surface = AdminApi.surface(routes, Set.of("wisim.test"), () -> ids.next("admin"));
        shell = new HttpShell(
                clock,
                journal,
                Stream.of(surface, struck)
                        .map(each -> new Listener(each, "127.0.0.1", 0, Optional.empty()))
                        .toList(),
                faults,
                Optional.empty());
        shell.start();
    }

    private static IssuerSettings issuer(String url) {
        return IssuerSettings.at(IssuerUrl.of(url))
                .withKeyTypes(List.of(KeyType.P_256))
                .withSeeds(List.of(NewObject.namespace("default"), NewObject.serviceAccount("default", "workload")));
    }

    public URI url() {
        return URI.create("http://127.0.0.1:" + shell.port(surface));
    }

    /** The surface {@code login}, which faults can strike: it has the route {@code /calm}. */
    public URI struck() {
        return URI.create("http://127.0.0.1:" + shell.port(struck));
    }

    public SimulationClock clock() {
        return clock;
    }

    public Journal journal() {
        return journal;
    }

    List<Route> routes() {
        return routes;
    }

    /** How often the directory was written to. */
    long facts() {
        return directory.histories().lastSequence();
    }

    @Override
    public void close() {
        shell.close();
    }

    private final class Control implements SandboxControl {

        @Override
        public Version version() {
            return new Version("0.1.0", "17.0.1", "JDK 17.0.1");
        }

        @Override
        public Map<String, String> environment() {
            return Map.of("WISIM_ADMIN_URL", "http://127.0.0.1:8440");
        }

        @Override
        public OpenWorkload openWorkload(Optional<String> identity) {
            return new OpenWorkload(
                    "1",
                    new WorkloadIdentity(
                            TENANT.toString(),
                            identity.orElse("configured"),
                            "default",
                            "system:serviceaccount:default:workload",
                            List.of("api://AzureADTokenExchange")),
                    Path.of("tokens", "1"));
        }

        @Override
        public boolean closeWorkload(String id) {
            return id.equals("1");
        }

        @Override
        public void reset() {
            clock.reset();
            clock.freeze();
            directory.reset();
            faults.reset();
            journal.clear();
        }
    }
}

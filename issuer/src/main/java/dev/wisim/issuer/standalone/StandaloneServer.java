package dev.wisim.issuer.standalone;

import dev.wisim.issuer.IssuerClocks;
import dev.wisim.issuer.IssuerServer;
import dev.wisim.issuer.IssuerSettings;
import dev.wisim.issuer.admin.IssuerAdmin;
import dev.wisim.issuer.config.ConfiguredIssuers;
import dev.wisim.issuer.config.ServiceAccountConfig;
import dev.wisim.issuer.config.Surroundings;
import dev.wisim.issuer.kept.KeptRun;
import dev.wisim.kernel.admin.AdminSurface;
import dev.wisim.kernel.admin.ClockEndpoint;
import dev.wisim.kernel.admin.Clocks;
import dev.wisim.kernel.admin.JournalEndpoint;
import dev.wisim.kernel.admin.ProgramEndpoint;
import dev.wisim.kernel.chance.Chance;
import dev.wisim.kernel.chance.IdSource;
import dev.wisim.kernel.cli.CannotStart;
import dev.wisim.kernel.config.Port;
import dev.wisim.kernel.error.Refusal;
import dev.wisim.kernel.http.HttpShell;
import dev.wisim.kernel.http.Listener;
import dev.wisim.kernel.http.PortTaken;
import dev.wisim.kernel.http.Route;
import dev.wisim.kernel.http.Surface;
import dev.wisim.kernel.jose.CryptoProvider;
import dev.wisim.kernel.journal.Journal;
import dev.wisim.kernel.time.SimulationClock;
import dev.wisim.kernel.time.WallClock;
import dev.wisim.kernel.tls.TestAuthority;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;

/**
 * Issuers alone in one process. The constructor is the composition root: it puts everything together, top to bottom;
 * {@link #start} then lets the world in.
 */
public final class StandaloneServer implements AutoCloseable {

    private static final int JOURNAL_CAPACITY = 10_000;

    private final TestAuthority authority;
    private final IssuerServer issuers;
    private final Surface admin;
    private final boolean adminListens;
    private final Surroundings surroundings;
    private final Journal journal;
    private final HttpShell shell;

    private StandaloneServer(StandaloneConfig config, CryptoProvider crypto, KeptRun run) {
        // One clock, one seed, one journal, one authority.
        SimulationClock clock = config.clock().begin(WallClock.system());
        run.catchUp(clock);
        Chance chance = new Chance(config.seed());
        IdSource ids = new IdSource(chance);
        Journal journal = new Journal(JOURNAL_CAPACITY);
        authority = run.authority(WallClock.system());

        // The issuers. The tenant in their URLs is the one that a sandbox of this seed would have.
        ConfiguredIssuers configured = config.allIssuers();
        List<IssuerSettings> settings = configured.settings(
                configured.urls(this::origin, chance.uuid("sample", "tenant"), chance),
                ServiceAccountConfig.clusterObjects(config.serviceAccounts()),
                authority.pem());
        IssuerClocks clocks = new IssuerClocks(clock, settings);
        issuers = IssuerServer.create(settings, clocks::of, ids, crypto, run);

        // The admin API, which sees everything.
        List<Runnable> resets = List.of(clock::reset, ids::reset, issuers::reset, journal::clear);
        List<Route> routes = Stream.of(
                        new ProgramEndpoint(resets).routes(),
                        new ClockEndpoint(new Clocks(clock, clocks.byCommandName())).routes(),
                        new JournalEndpoint(journal).routes(),
                        issuers.adminRoutes())
                .flatMap(List::stream)
                .toList();
        admin = AdminSurface.of(routes, IssuerAdmin::ownCode, Set.of(config.bind()), () -> ids.next("admin"));

        // The listeners.
        SSLContext tls = authority.serverContext(issuers::showsExpiredCertificate);
        List<Listener> listeners = new ArrayList<>();
        listeners.add(new Listener(
                issuers.surface(), config.bind(), number(config.ports().issuer()), Optional.of(tls)));
        adminListens = !(config.ports().admin() instanceof Port.Off);
        if (adminListens) {
            listeners.add(
                    new Listener(admin, config.bind(), number(config.ports().admin()), Optional.empty()));
        }
        surroundings = new Surroundings(configured, issuers);
        listeners.addAll(surroundings.listeners(config.bind(), tls));
        shell = new HttpShell(clock, journal, listeners);
        this.journal = journal;
        issuers.onCertificateChange(() -> shell.hangUp(issuers.surface()));
    }

    /**
     * Starts issuers. When this returns, they answer.
     *
     * @param crypto what makes their keys and signs
     * @param run what is known of the runs before this one; stays open when this closes
     * @throws CannotStart when a service account cannot be created
     * @throws PortTaken when a port is taken; nothing is left running then
     */
    public static StandaloneServer start(StandaloneConfig config, CryptoProvider crypto, KeptRun run) {
        try {
            StandaloneServer server = new StandaloneServer(config, crypto, run);
            server.open();
            return server;
        } catch (Refusal refusal) {
            throw new CannotStart("serviceAccounts: " + refusal.text(), refusal);
        }
    }

    /** The issuers' URLs by name, the first one first. */
    public Map<String, String> issuers() {
        Map<String, String> urls = new LinkedHashMap<>();
        issuers.issuers().forEach(issuer -> urls.put(issuer.name(), issuer.url().text()));
        return urls;
    }

    /** Where the API servers' faces listen, by their issuers' names. */
    public Map<String, URI> apiServers() {
        Map<String, URI> urls = new LinkedHashMap<>();
        surroundings
                .apiServers()
                .forEach((name, face) -> urls.put(name, URI.create("https://localhost:" + shell.port(face))));
        return urls;
    }

    /** Where the admin API listens; empty when it is off. */
    public Optional<URI> admin() {
        return adminListens ? Optional.of(URI.create("http://127.0.0.1:" + shell.port(admin))) : Optional.empty();
    }

    /** The certificate that relying parties must trust, PEM. */
    public String authorityPem() {
        return authority.pem();
    }

    /** Lets running requests finish, for up to two seconds. */
    @Override
    public void close() {
        surroundings.close();
        shell.close();
    }

    private void open() {
        shell.start();
        try {
            surroundings.openSigners(journal);
        } catch (RuntimeException e) {
            shell.close();
            throw e;
        }
    }

    private String origin() {
        return "https://localhost:" + shell.port(issuers.surface());
    }

    private static int number(Port port) {
        return port instanceof Port.Fixed fixed ? fixed.number() : 0;
    }
}

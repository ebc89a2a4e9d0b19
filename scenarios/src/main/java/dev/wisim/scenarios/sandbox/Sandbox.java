package dev.wisim.scenarios.sandbox;

import dev.wisim.entra.LoginServer;
import dev.wisim.entra.LoginSettings;
import dev.wisim.entra.admin.EntraAdmin;
import dev.wisim.entra.directory.DirectoryLog;
import dev.wisim.entra.directory.Tenants;
import dev.wisim.entra.federation.HttpKeySource;
import dev.wisim.entra.federation.KeySource;
import dev.wisim.entra.federation.TrustedIssuers;
import dev.wisim.entra.propagation.PropagationSettings;
import dev.wisim.entra.propagation.ReplicaRouter;
import dev.wisim.entra.signing.SigningKeys;
import dev.wisim.issuer.IssuerClocks;
import dev.wisim.issuer.IssuerServer;
import dev.wisim.issuer.IssuerSettings;
import dev.wisim.issuer.config.ConfiguredIssuers;
import dev.wisim.issuer.config.Surroundings;
import dev.wisim.issuer.kept.KeptRun;
import dev.wisim.issuer.registry.IssuerUrl;
import dev.wisim.kernel.admin.Clocks;
import dev.wisim.kernel.chance.Chance;
import dev.wisim.kernel.chance.IdSource;
import dev.wisim.kernel.cli.CannotStart;
import dev.wisim.kernel.http.Egress;
import dev.wisim.kernel.http.HttpShell;
import dev.wisim.kernel.http.Listener;
import dev.wisim.kernel.http.Route;
import dev.wisim.kernel.http.Surface;
import dev.wisim.kernel.jose.CryptoProvider;
import dev.wisim.kernel.journal.Journal;
import dev.wisim.kernel.time.SimulationClock;
import dev.wisim.kernel.time.SurfaceClock;
import dev.wisim.kernel.time.WallClock;
import dev.wisim.kernel.tls.TestAuthority;
import dev.wisim.scenarios.admin.AdminApi;
import dev.wisim.scenarios.admin.FaultsEndpoint;
import dev.wisim.scenarios.admin.WholeSandbox;
import dev.wisim.scenarios.config.SandboxConfig;
import dev.wisim.scenarios.rundir.RunDirectory;
import dev.wisim.scenarios.rundir.RunDirectoryClaim;
import dev.wisim.scenarios.rundir.RunningSandbox;
import dev.wisim.scenarios.tokenfile.TokenFiles;
import dev.wisim.scenarios.trust.TrustBundle;
import dev.wisim.scenarios.workload.Workloads;
import dev.wisim.scenarios.world.DirectorySeed;
import dev.wisim.scenarios.world.Workload;
import dev.wisim.scenarios.world.World;
import java.net.URI;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javax.net.ssl.SSLContext;

/**
 * The whole simulator in one process. The constructor is the composition root: it puts every server together, top to
 * bottom, and begins only what is slow and can go on in the background; {@link #start} then lets the world in.
 */
public final class Sandbox implements AutoCloseable {

    private static final int JOURNAL_CAPACITY = 10_000;

    private final SandboxConfig config;
    private final RunDirectoryClaim runDirectory;
    private final KeptRun run;
    private final TestAuthority authority;
    private final CompletableFuture<String> bundle;
    private final Addresses addresses;
    private final Map<String, String> environment;
    private final CryptoProvider crypto;
    private final Surroundings surroundings;
    private final Journal journal;
    private final HttpShell shell;
    private final TokenFiles tokenFiles;

    private Sandbox(
            SandboxConfig config,
            RunDirectoryClaim runDirectory,
            CompletableFuture<CryptoProvider> detected,
            KeptRun run,
            String version,
            Consumer<String> warn) {
        this.config = config;
        this.run = run;
        this.runDirectory = runDirectory;
        RunDirectory files = runDirectory.directory();

        // What takes long goes on in the background: with the native library the RSA keys.
        SimulationClock clock = config.clock().begin(WallClock.system());
        run.catchUp(clock);
        SigningKeys signingKeys = SigningKeys.generating(detected::join, clock.start());

        // One seed, one journal, one authority.
        Chance chance = new Chance(config.seed());
        IdSource ids = new IdSource(chance);
        Journal journal = new Journal(JOURNAL_CAPACITY);
        authority = run.authority(WallClock.system());
        bundle = CompletableFuture.supplyAsync(() -> TrustBundle.with(authority.pem()));

        // What there is in the beginning, and where everything will be found.
        World world = World.of(config, chance);
        BoundPorts ports = BoundPorts.decide(config.ports(), config.bind());
        ConfiguredIssuers configuredIssuers = config.allIssuers();
        List<IssuerUrl> issuerUrls = configuredIssuers.urls(
                () -> "https://localhost:" + ports.issuer().orElseThrow(),
                world.tenantId().value(),
                chance);
        addresses = Addresses.of(ports, configuredIssuers, issuerUrls);

        // The directory: as it is written, and as token requests see it.
        PropagationSettings propagation = Settings.propagation(config);
        DirectoryLog directory = new DirectoryLog(ids, propagation.writeLatency());
        DirectorySeed seed = new DirectorySeed(world, addresses.issuer(), config.flexibleCredentials());
        seed.sow(directory, clock.start());
        Tenants tenants = world.directoryTenants();
        ReplicaRouter router = new ReplicaRouter(directory, propagation, chance);

        // The login surface. It fetches keys from our own issuers, and from others only when they are listed.
        SurfaceClock loginClock = new SurfaceClock(clock);
        LoginSettings loginSettings = Settings.login(config);
        TrustedIssuers trusted =
                Settings.trustedIssuers(config, addresses.issuers().values(), ports.issuer());
        SSLContext believed = IssuerTrust.of(authority.certificate(), config.trustedIssuers());
        KeySource keySource = new HttpKeySource(() -> trusted, loginSettings.fetchLimits(), believed);
        LoginServer login = new LoginServer(
                loginSettings, loginClock, chance, ids, signingKeys, keySource, tenants, directory, router);

        // The clusters' issuers, and the workload whose token file is kept fresh.
        crypto = detected.join();
        List<IssuerSettings> issuerSettings =
                configuredIssuers.settings(issuerUrls, world.clusterObjects(), authority.pem());
        IssuerClocks issuerClocks = new IssuerClocks(clock, issuerSettings);
        IssuerServer issuer = Settings.issuer(issuerSettings, issuerClocks, ids, crypto, run);
        Workload workload = world.workload(config.tokenFile(), directory);
        environment = SandboxEnvironment.of(addresses, files, workload);
        ServiceAccountTokens tokens = new ServiceAccountTokens(issuer, workload, config.tokenFile());
        tokenFiles = new TokenFiles(clock, runDirectory, tokens::request, warn);
        Workloads workloads = new Workloads(directory, issuer, workload, config.tokenFile(), tokenFiles);

        // What goes wrong on purpose, wherever it can.
        surroundings = new Surroundings(configuredIssuers, issuer);
        Faults faults = Faults.of(config, chance, clock.start(), surroundings, issuer.surface(), login.surface());

        // The admin API, which sees everything.
        Map<String, SurfaceClock> clocks = new LinkedHashMap<>();
        clocks.put("entra", loginClock);
        clocks.putAll(issuerClocks.byCommandName());
        List<Runnable> reset = List.of(
                clock::reset,
                () -> loginClock.skew(Duration.ZERO),
                ids::reset,
                directory::reset,
                () -> seed.sow(directory, clock.start()),
                // After the seed: a request in between may have pinned the empty directory.
                router::reset,
                login::reset,
                faults.board()::reset,
                issuer::reset,
                tokenFiles::replace,
                journal::clear);
        WholeSandbox control = new WholeSandbox(version, crypto.name(), environment, workloads, reset);
        List<Route> routes =
                new ArrayList<>(EntraAdmin.routes(directory, tenants, world.defaults(), config.flexibleCredentials()));
        routes.addAll(issuer.adminRoutes());
        routes.addAll(new FaultsEndpoint(faults.board(), faults.targets()).routes());
        Surface admin = AdminApi.surface(
                AdminApi.routes(control, new Clocks(clock, clocks), journal, routes),
                Set.of(config.bind()),
                () -> ids.next("admin"));

        // The listeners.
        Listeners listeners = new Listeners(
                config.bind(),
                ports,
                authority.serverContext(issuer::showsExpiredCertificate),
                authority.serverContext());
        Egress egress = Egress.of(() -> ids.next("egress"), config.egress().allow());
        List<Listener> all = new ArrayList<>(listeners.of(admin, issuer.surface(), login.surface(), egress.surface()));
        all.addAll(surroundings.listeners(config.bind(), authority.serverContext()));
        shell = new HttpShell(clock, journal, all, faults.board(), Optional.of(egress));
        this.journal = journal;
        issuer.onCertificateChange(() -> shell.hangUp(issuer.surface()));
    }

    /**
     * Starts a sandbox in a run directory, which is its own until {@link #close} gives it back. When this returns, every
     * surface answers and the files are there.
     *
     * @param run what is known of the runs before this one, and kept for the next; closed with the sandbox, and when it
     *     cannot start
     * @param version what to call this build
     * @param warn told in a sentence what a user should know, now and later
     * @throws CannotStart when the configuration cannot be carried out, or a port is taken; nothing is left running then
     */
    public static Sandbox start(
            SandboxConfig config, RunDirectoryClaim runDirectory, KeptRun run, String version, Consumer<String> warn) {
        CompletableFuture<CryptoProvider> detected = CompletableFuture.supplyAsync(
                () -> CryptoProvider.detect(runDirectory.directory().unpacked()));
        try {
            Sandbox sandbox = new Sandbox(config, runDirectory, detected, run, version, warn);
            sandbox.open();
            return sandbox;
        } catch (RuntimeException e) {
            // It may still be unpacking into the directory that is to be removed, or testing itself with what is there.
            detected.join().settle();
            runDirectory.close();
            run.close();
            throw StartFailure.explained(e);
        }
    }

    private void open() {
        RunDirectory files = runDirectory.directory();
        shell.start();
        try {
            surroundings.openSigners(journal);
            runDirectory.write(files.ca(), authority.pem());
            runDirectory.write(files.bundle(), bundle.join());
            tokenFiles.replace();
            runDirectory.publish(new RunningSandbox(ProcessHandle.current().pid(), addresses.admin(), environment));
        } catch (RuntimeException e) {
            tokenFiles.close();
            surroundings.close();
            shell.close();
            throw e;
        }
    }

    /** What it was started with. */
    public SandboxConfig config() {
        return config;
    }

    /** Where the surfaces listen. */
    public Addresses addresses() {
        return addresses;
    }

    /** Where the API servers' faces listen, by their issuers' names. */
    public Map<String, URI> apiServers() {
        Map<String, URI> urls = new LinkedHashMap<>();
        surroundings
                .apiServers()
                .forEach((name, face) -> urls.put(name, URI.create("https://localhost:" + shell.port(face))));
        return urls;
    }

    /** The variables that aim a client at it, in the order in which they are printed. */
    public Map<String, String> environment() {
        return environment;
    }

    /** What makes its keys and signs. */
    public CryptoProvider crypto() {
        return crypto;
    }

    /** What a user should know about this start, a sentence each; mostly there is nothing. */
    public List<String> concerns() {
        return Concerns.of(config, crypto);
    }

    /** The certificate that its clients must trust. */
    public X509Certificate authority() {
        return authority.certificate();
    }

    /** Where its files are. */
    public RunDirectory files() {
        return runDirectory.directory();
    }

    /** Lets running requests finish, for up to two seconds, and removes the run directory. */
    @Override
    public void close() {
        tokenFiles.close();
        surroundings.close();
        shell.close();
        crypto.settle();
        runDirectory.close();
        run.close();
    }
}

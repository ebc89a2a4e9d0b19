package dev.wisim.scenarios.client;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The admin API of a running sandbox. Every call throws {@link AdminRefused} when the sandbox says no, and
 * {@link AdminUnreachable} when none answers.
 */
public final class AdminClient {

    private final AdminTransport transport;

    /** A client of the sandbox whose admin API has this base URL. */
    public AdminClient(URI base) {
        this.transport = new AdminTransport(base);
    }

    /** Creates an identity, or updates the tags of the one that is there. */
    public Identity putIdentity(NewIdentity wanted) {
        return transport.post(Paths.of("identities"), wanted, Identity.class);
    }

    /** The identities, of one resource group or of all. */
    public List<Identity> identities(Optional<String> resourceGroup) {
        return transport
                .get(Paths.of("identities") + Paths.query("resourceGroup", resourceGroup), Lists.Identities.class)
                .value();
    }

    /** One identity. */
    public Identity identity(IdentityName identity) {
        return transport.get(Paths.of("identities", identity.segment()), Identity.class);
    }

    /** Deletes an identity and its credentials; deleting an absent one is no error. */
    public void deleteIdentity(IdentityName identity) {
        transport.delete(Paths.of("identities", identity.segment()));
    }

    /** Registers an application. */
    public Application createApplication(NewApplication wanted) {
        return transport.post(Paths.of("applications"), wanted, Application.class);
    }

    /** The applications whose display name starts so, ignoring case, or all. */
    public List<Application> applications(Optional<String> displayName) {
        return transport
                .get(Paths.of("applications") + Paths.query("displayName", displayName), Lists.Applications.class)
                .value();
    }

    /** One application by client id or object id. */
    public Application application(String id) {
        return transport.get(Paths.of("applications", id), Application.class);
    }

    /** Deletes an application, its service principal and its credentials. */
    public void deleteApplication(String id) {
        transport.delete(Paths.of("applications", id));
    }

    /** The secrets and certificates of an application, by client id or object id. */
    public ApplicationKeys keys(String application) {
        return new ApplicationKeys(transport, application);
    }

    /** Creates a credential; under an identity, it replaces the one of that name. */
    public FederatedCredential createCredential(CredentialParent parent, NewFederatedCredential wanted) {
        return transport.post(parent.credentials(), wanted, FederatedCredential.class);
    }

    /** The credentials of a parent, in order of creation. */
    public List<FederatedCredential> credentials(CredentialParent parent) {
        return transport
                .get(parent.credentials(), Lists.FederatedCredentials.class)
                .value();
    }

    /** Deletes a credential by name (under an application by id too). */
    public void deleteCredential(CredentialParent parent, String name) {
        transport.delete(parent.credential(name));
    }

    /** The issuer of that name, or the first one. */
    public IssuerClient issuer(Optional<String> name) {
        return new IssuerClient(transport, name);
    }

    /**
     * Begins a workload with a token file of its own.
     *
     * @param identity an identity's or application's name, client id or object id; without it the configured workload
     */
    public Workload openWorkload(Optional<String> identity) {
        return transport.post(Paths.of("workloads"), new WantedWorkload(identity), Workload.class);
    }

    /** Ends a workload and removes its token file. */
    public void closeWorkload(String id) {
        transport.delete(Paths.of("workloads", id));
    }

    /** What goes wrong on purpose. */
    public FaultClient faults() {
        return new FaultClient(transport);
    }

    /** What the clocks show. */
    public ClockReading clock() {
        return transport.get(Paths.of("clock"), ClockReading.class);
    }

    /** Stops all clocks. */
    public ClockReading freezeClock() {
        return transport.post(Paths.of("clock", "freeze"), Map.of(), ClockReading.class);
    }

    /** Lets all clocks run; with a surface, brings that one back in step with the others. */
    public ClockReading resumeClock(Optional<String> surface) {
        return transport.post(Paths.of("clock", "resume"), new ClockStep(surface), ClockReading.class);
    }

    /** Moves all clocks forward; with a surface, moves that one against the others, back too. */
    public ClockReading advanceClock(Duration by, Optional<String> surface) {
        return transport.post(Paths.of("clock", "advance"), new ClockMove(by.toString(), surface), ClockReading.class);
    }

    /**
     * A piece of the journal.
     *
     * @param since the {@code next} of the page before, 0 to begin with the oldest kept
     * @param limit how many entries at most
     * @param wait how long to wait for the first one, up to 30 s
     */
    public JournalPage journal(long since, int limit, Duration wait) {
        return transport.get(
                Paths.of("journal") + "?since=" + since + "&limit=" + limit + "&wait=" + wait.toMillis() + "ms",
                JournalPage.class);
    }

    /** Puts the sandbox back to where it began: clocks, directory, caches, journal. */
    public void reset() {
        transport.post(Paths.of("reset"));
    }

    private record WantedWorkload(Optional<String> identity) {}

    private record ClockStep(Optional<String> surface) {}

    private record ClockMove(String by, Optional<String> surface) {}
}

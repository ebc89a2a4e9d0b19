package dev.wisim.issuer.config;

import dev.wisim.issuer.IssuerServer;
import dev.wisim.issuer.externalsigner.ExternalSigner;
import dev.wisim.issuer.externalsigner.SocketUnusable;
import dev.wisim.kernel.cli.CannotStart;
import dev.wisim.kernel.config.Port;
import dev.wisim.kernel.http.Listener;
import dev.wisim.kernel.http.Surface;
import dev.wisim.kernel.journal.Journal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.SSLContext;

/** What stands around configured issuers besides their own listener: API servers' faces, and signers for real ones. */
public final class Surroundings implements AutoCloseable {

    private final ConfiguredIssuers configured;
    private final IssuerServer issuers;
    private final Map<String, Surface> apiServers = new LinkedHashMap<>();
    private final List<ExternalSigner> signers = new ArrayList<>();

    /** Nothing listens yet. */
    public Surroundings(ConfiguredIssuers configured, IssuerServer issuers) {
        this.configured = configured;
        this.issuers = issuers;
        for (IssuerConfig each : configured.all()) {
            if (!(each.apiServer().port() instanceof Port.Off)) {
                apiServers.put(
                        each.name(),
                        issuers.apiServer(each.name(), each.apiServer().settings()));
            }
        }
    }

    /** The listeners of the API servers' faces. */
    public List<Listener> listeners(String host, SSLContext tls) {
        return configured.all().stream()
                .filter(each -> apiServers.containsKey(each.name()))
                .map(each -> new Listener(
                        apiServers.get(each.name()),
                        host,
                        each.apiServer().port() instanceof Port.Fixed fixed ? fixed.number() : 0,
                        Optional.of(tls)))
                .toList();
    }

    /** The faces by their issuers' names. */
    public Map<String, Surface> apiServers() {
        return new LinkedHashMap<>(apiServers);
    }

    /**
     * Lets API servers in that want something signed.
     *
     * @throws CannotStart when a socket cannot be listened on; nothing listens then
     */
    public void openSigners(Journal journal) {
        try {
            for (IssuerConfig each : configured.all()) {
                ExternalSignerConfig signer = each.externalSigner();
                signer.socket()
                        .ifPresent(socket -> signers.add(issuers.externalSigner(
                                each.name(), socket, signer.settings(), signer.excludeRetired(), journal)));
            }
        } catch (SocketUnusable e) {
            close();
            throw new CannotStart("externalSigner: " + e.getMessage(), e);
        }
    }

    /** Closes the signers; listeners are their server's. */
    @Override
    public void close() {
        signers.forEach(ExternalSigner::close);
        signers.clear();
    }
}

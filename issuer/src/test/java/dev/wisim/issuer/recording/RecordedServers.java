package dev.wisim.issuer.recording;

import dev.wisim.kernel.http.HttpShell;
import dev.wisim.kernel.http.Listener;
import dev.wisim.kernel.http.Surface;
import dev.wisim.kernel.journal.Journal;
import dev.wisim.kernel.time.WallClock;
import dev.wisim.kernel.tls.TestAuthority;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Our servers in place of the recorded ones: one for each port of the recordings, with its flags and its objects. */
final class RecordedServers implements AutoCloseable {

    private final SettableClock clock = new SettableClock();
    private final Map<String, RecordedServer> servers = new LinkedHashMap<>();
    private final TestAuthority authority = TestAuthority.create(WallClock.system());
    private final HttpShell shell;
    private final HttpShell secure;

    RecordedServers(Recordings recordings) {
        RecordedKeys keys = RecordedKeys.read(recordings);
        for (String port : RecordedServer.PORTS) {
            servers.put(port, RecordedServer.at(port, keys, clock));
        }
        List<Listener> listeners = servers.values().stream()
                .map(server -> new Listener(server.surface(), "127.0.0.1", 0, Optional.empty()))
                .toList();
        shell = new HttpShell(clock, new Journal(10), listeners);
        shell.start();
        secure = new HttpShell(
                clock,
                new Journal(10),
                listeners.stream()
                        .map(plain ->
                                new Listener(plain.surface(), plain.host(), 0, Optional.of(authority.serverContext())))
                        .toList());
        secure.start();
    }

    /** The server in place of the one that answered on {@code port}. */
    RecordedServer at(String port) {
        return servers.get(port);
    }

    /** Where that server is over TLS: {@code kubectl} shows its token to no other. */
    String origin(String port) {
        return "https://localhost:" + secure.port(servers.get(port).surface());
    }

    /** The authority behind {@link #origin}, in PEM. */
    String authority() {
        return authority.pem();
    }

    /** What all the servers' clocks show from now on. */
    void set(Instant moment) {
        clock.set(moment);
    }

    /** The answer to {@code request}, which names its server by the port in its Host header, at {@code moment}. */
    WireMessage answer(byte[] request, Instant moment) throws IOException {
        WireMessage message = WireMessage.parse(request);
        String host = message.header("Host").orElseThrow();
        Surface surface = servers.get(host.substring(host.indexOf(':') + 1)).surface();
        clock.set(moment);
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), shell.port(surface))) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request);
            socket.getOutputStream().flush();
            return WireMessage.read(
                    new BufferedInputStream(socket.getInputStream()),
                    !message.startLine().startsWith("HEAD "));
        }
    }

    @Override
    public void close() {
        shell.close();
        secure.close();
    }
}

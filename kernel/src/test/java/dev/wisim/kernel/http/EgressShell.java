package dev.wisim.kernel.http;

import dev.wisim.kernel.chance.Chance;
import dev.wisim.kernel.chance.IdSource;
import dev.wisim.kernel.egress.AllowedDestination;
import dev.wisim.kernel.fault.FaultBoard;
import dev.wisim.kernel.journal.Exchange;
import dev.wisim.kernel.journal.Journal;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A shell with an egress, a surface {@code named} over TLS that answers for {@code named.example}, and a plain {@code bare}. */
final class EgressShell implements AutoCloseable {

    private final Surface named = TestSurfaces.named("named", "named.example", "region.named.example");
    private final Surface bare = TestSurfaces.named("bare", "bare.example");
    private final Journal journal = new Journal(1_000);
    private final SelfSignedTls tls = SelfSignedTls.forNames("named.example", "region.named.example", "bare.example");
    private final HttpShell shell;
    private final int egress;

    EgressShell(String... allowed) {
        IdSource ids = new IdSource(new Chance(1));
        Egress proxy = Egress.of(
                () -> ids.next("egress"),
                Stream.of(allowed).map(AllowedDestination::parse).toList());
        shell = new HttpShell(
                () -> TestShell.NOW,
                journal,
                List.of(
                        new Listener(named, "127.0.0.1", 0, Optional.of(tls.server())),
                        new Listener(bare, "127.0.0.1", 0, Optional.empty()),
                        new Listener(proxy.surface(), "127.0.0.1", 0, Optional.empty())),
                FaultBoard.calm(),
                Optional.of(proxy));
        shell.start();
        egress = shell.port(proxy.surface());
    }

    int port() {
        return egress;
    }

    int tlsPort() {
        return shell.port(named);
    }

    int plainPort() {
        return shell.port(bare);
    }

    RawConnection connect() throws IOException {
        return RawConnection.plain(egress);
    }

    /** What a Java client gets that knows nothing but its proxy and whom to trust. */
    HttpResponse<String> get(String url) throws IOException, InterruptedException {
        HttpClient client = HttpClient.newBuilder()
                .proxy(ProxySelector.of(new InetSocketAddress(InetAddress.getLoopbackAddress(), egress)))
                .sslContext(tls.client())
                .build();
        return client.send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofString());
    }

    /** The journal, an exchange a line. */
    List<String> journal() {
        return journal.since(0, 1_000).stream().map(EgressShell::line).toList();
    }

    Exchange lastExchange() {
        return journal.since(journal.last() - 1, 1).get(0);
    }

    private static String line(Exchange exchange) {
        return exchange.surface() + " " + exchange.method() + " " + exchange.path() + " " + exchange.status()
                + Optional.ofNullable(exchange.notes().get("to"))
                        .map(to -> " to " + to)
                        .orElse("");
    }

    @Override
    public void close() {
        shell.close();
    }
}

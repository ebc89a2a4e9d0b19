package dev.wisim.issuer.imports;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsExchange;
import com.sun.net.httpserver.HttpsParameters;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLPeerUnverifiedException;
import javax.net.ssl.TrustManagerFactory;

/** An API server that publishes what a real one was recorded to, to whoever its knobs let in. */
final class StubApiServer implements AutoCloseable {

    static final Certified CERTIFIED = Certified.server("localhost", "127.0.0.1", "kubernetes.default.svc");

    private final HttpServer server;
    private final String scheme;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final List<Headers> requests = new CopyOnWriteArrayList<>();
    private final List<String> users = new CopyOnWriteArrayList<>();
    private volatile int status = 200;
    private volatile Optional<byte[]> body = Optional.empty();
    private volatile boolean drips;

    private StubApiServer(HttpServer server, String scheme) {
        this.server = server;
        this.scheme = scheme;
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    static StubApiServer plain() {
        return new StubApiServer(create(false), "http");
    }

    /** Over TLS; a client certificate is believed when it is one of {@code clients}. */
    static StubApiServer tls(Certified... clients) {
        HttpsServer server = (HttpsServer) create(true);
        SSLContext context = context(List.of(clients));
        server.setHttpsConfigurator(new HttpsConfigurator(context) {
            @Override
            public void configure(HttpsParameters parameters) {
                SSLParameters tls = context.getDefaultSSLParameters();
                tls.setWantClientAuth(true);
                parameters.setSSLParameters(tls);
            }
        });
        return new StubApiServer(server, "https");
    }

    String url() {
        return url("127.0.0.1");
    }

    String url(String host) {
        return scheme + "://" + host + ":" + server.getAddress().getPort();
    }

    void answerWith(int otherStatus) {
        status = otherStatus;
    }

    void answerWith(byte[] otherBody) {
        body = Optional.of(otherBody);
    }

    /** Sends headers and one byte, and then nothing more. */
    void drip() {
        drips = true;
    }

    List<String> sent(String header) {
        return requests.stream()
                .map(each -> String.valueOf(each.getFirst(header)))
                .toList();
    }

    int requests() {
        return requests.size();
    }

    /** The names of the client certificates that were shown. */
    List<String> users() {
        return users;
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        requests.add(exchange.getRequestHeaders());
        user(exchange).ifPresent(users::add);
        Recorded recorded = Recorded.of(exchange.getRequestURI().getPath());
        boolean acceptable = recorded.type().equals(exchange.getRequestHeaders().getFirst("Accept"));
        exchange.getResponseHeaders().add("Content-Type", recorded.type());
        exchange.getResponseHeaders().add("Cache-Control", "public, max-age=3600");
        exchange.getResponseHeaders()
                .add("Location", url() + exchange.getRequestURI().getPath());
        byte[] bytes = body.orElseGet(() -> recorded.body().getBytes(StandardCharsets.UTF_8));
        exchange.sendResponseHeaders(acceptable ? status : 406, bytes.length);
        if (drips) {
            exchange.getResponseBody().write(bytes, 0, 1);
            exchange.getResponseBody().flush();
            awaitClosing();
        }
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private void awaitClosing() {
        try {
            closing.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Optional<String> user(HttpExchange exchange) {
        try {
            return exchange instanceof HttpsExchange tls
                    ? Optional.of(tls.getSSLSession().getPeerPrincipal().getName())
                    : Optional.empty();
        } catch (SSLPeerUnverifiedException e) {
            return Optional.empty();
        }
    }

    private static HttpServer create(boolean tls) {
        try {
            InetSocketAddress any = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
            return tls ? HttpsServer.create(any, 0) : HttpServer.create(any, 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SSLContext context(List<Certified> clients) {
        try {
            KeyStore keys = KeyStore.getInstance("PKCS12");
            keys.load(null, null);
            keys.setKeyEntry(
                    "server", CERTIFIED.key().privateKey(), new char[0], new Certificate[] {CERTIFIED.certificate()});
            KeyManagerFactory keyManagers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            keyManagers.init(keys, new char[0]);
            KeyStore trusted = KeyStore.getInstance("PKCS12");
            trusted.load(null, null);
            trusted.setCertificateEntry("server", CERTIFIED.certificate());
            for (Certified client : clients) {
                trusted.setCertificateEntry(
                        client.certificate().getSubjectX500Principal().getName(), client.certificate());
            }
            TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(trusted);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(keyManagers.getKeyManagers(), trust.getTrustManagers(), null);
            return context;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** What a real API server (v1.36.2) answered: its two documents are test resources, byte for byte. */
    record Recorded(String type, String body) {

        static Recorded of(String path) {
            if (path.endsWith("/.well-known/openid-configuration")) {
                return new Recorded("application/json", body("recorded-discovery.json"));
            }
            return new Recorded("application/jwk-set+json", body("recorded-jwks.json"));
        }

        private static String body(String resource) {
            try (InputStream in = StubApiServer.class.getResourceAsStream(resource)) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}

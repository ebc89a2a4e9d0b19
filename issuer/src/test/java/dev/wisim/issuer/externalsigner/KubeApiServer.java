package dev.wisim.issuer.externalsigner;

import dev.wisim.kernel.tls.TrustedRoots;
import java.io.IOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;

/** An unmodified {@code kube-apiserver} and the {@code etcd} that it needs, both on loopback, signing through a socket. */
final class KubeApiServer implements AutoCloseable {

    private static final String TOKEN = "root-of-this-test";
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final List<Process> processes = new ArrayList<>();
    private final Path directory;
    private final String origin;
    private final HttpClient client;

    private KubeApiServer(Path directory, Path apiServer, Path etcd, Path socket) throws Exception {
        this.directory = directory;
        int port = freePort();
        origin = "https://127.0.0.1:" + port;
        String storage = startEtcd(etcd);
        startApiServer(apiServer, storage, port, socket);
        Path certificate = directory.resolve("certificates/apiserver.crt");
        Awaitility.await("its certificate").atMost(PATIENCE).until(() -> Files.exists(certificate));
        client = HttpClient.newBuilder()
                .sslContext(TrustedRoots.clientContext(certificates(certificate)))
                .build();
        Awaitility.await("an API server that is ready, see " + directory)
                .atMost(PATIENCE)
                .ignoreExceptionsMatching(thrown -> thrown instanceof ConnectException)
                .until(() -> get("/api/v1/namespaces/default").contains("\"Active\""));
    }

    /**
     * Starts both.
     *
     * @param directory where they keep their data and logs
     * @param socket where the signer listens already
     */
    static KubeApiServer start(Path directory, Path apiServer, Path etcd, Path socket) throws Exception {
        return new KubeApiServer(directory, apiServer, etcd, socket);
    }

    String get(String path) throws IOException, InterruptedException {
        return send(request(path).GET());
    }

    String post(String path, String json) throws IOException, InterruptedException {
        return send(request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json)));
    }

    /** The API server first; both are given ten seconds to write what they have. */
    @Override
    public void close() {
        processes.forEach(KubeApiServer::stop);
    }

    private static void stop(Process process) {
        process.destroy();
        Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> !process.isAlive());
    }

    /** Returns where it listens. */
    private String startEtcd(Path etcd) throws IOException {
        String clients = "http://127.0.0.1:" + freePort();
        String peers = "http://127.0.0.1:" + freePort();
        start(
                "etcd",
                etcd.toString(),
                "--data-dir=" + directory.resolve("etcd"),
                "--unsafe-no-fsync",
                "--listen-client-urls=" + clients,
                "--advertise-client-urls=" + clients,
                "--listen-peer-urls=" + peers,
                "--initial-advertise-peer-urls=" + peers,
                "--initial-cluster=default=" + peers);
        return clients;
    }

    private void startApiServer(Path apiServer, String storage, int port, Path socket) throws IOException {
        Path tokens = Files.writeString(directory.resolve("tokens.csv"), TOKEN + ",root,1,\"system:masters\"\n");
        start(
                "kube-apiserver",
                apiServer.toString(),
                "--etcd-servers=" + storage,
                "--bind-address=127.0.0.1",
                "--secure-port=" + port,
                "--cert-dir=" + directory.resolve("certificates"),
                "--service-cluster-ip-range=10.0.0.0/24",
                "--token-auth-file=" + tokens,
                "--authorization-mode=RBAC",
                "--service-account-issuer=https://kubernetes.default.svc",
                "--service-account-signing-endpoint=" + socket);
    }

    private void start(String name, String... command) throws IOException {
        processes.add(
                0,
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(directory.resolve(name + ".log").toFile())
                        .start());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(origin + path)).header("Authorization", "Bearer " + TOKEN);
    }

    private String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString()).body();
    }

    private static List<X509Certificate> certificates(Path file) throws Exception {
        try (var pem = Files.newInputStream(file)) {
            return CertificateFactory.getInstance("X.509").generateCertificates(pem).stream()
                    .map(X509Certificate.class::cast)
                    .toList();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket probe = new ServerSocket(0)) {
            return probe.getLocalPort();
        }
    }
}

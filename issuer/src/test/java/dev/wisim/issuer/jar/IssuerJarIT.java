package dev.wisim.issuer.jar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IssuerJarIT {

    @TempDir
    Path directory;

    @Test
    void holdsTheIssuerAndTheKernelAndNoOtherServer() throws Exception {
        try (JarFile jar = new JarFile(new File(System.getProperty("wisim-issuer.jar")))) {
            List<String> names = jar.stream().map(JarEntry::getName).toList();

            assertThat(names)
                    .contains("dev/wisim/issuer/IssuerServer.class", "dev/wisim/kernel/http/HttpShell.class")
                    .noneMatch(name -> name.startsWith("dev/wisim/entra/"))
                    .noneMatch(name -> name.startsWith("dev/wisim/scenarios/"))
                    .noneMatch(name -> name.startsWith("native/"))
                    .noneMatch(name -> name.startsWith("com/fasterxml/jackson/databind/"))
                    .noneMatch(name -> name.matches("META-INF/[^/]+\\.(SF|RSA|DSA|EC)"));
        }
    }

    @Test
    void publishesTheIssuersItPrintsAndStopsCleanlyWhenTerminated() throws Exception {
        Path config = Files.writeString(directory.resolve("issuer.yaml"), """
                issuer: {name: west, keys: [p-256]}
                issuers: [{name: root, path: "", keys: [p-256], awkward: [wrong-issuer]}]
                serviceAccounts: [{name: app}]
                """);

        try (IssuerProcess issuer = IssuerProcess.ready(
                directory, "--config", config.toString(), "--port", "auto", "--admin-port", "auto")) {
            HttpClient client = issuer.client();
            String west = issuer.printed("issuer west");
            String root = issuer.printed("issuer root");

            assertThat(get(client, west + ".well-known/openid-configuration"))
                    .startsWith("{\"issuer\":\"" + west + "\",\"jwks_uri\":\"" + west + "openid/v1/jwks\"");
            assertThat(get(client, root + "/.well-known/openid-configuration"))
                    .startsWith("{\"issuer\":\"" + root + "/\"");
            assertThat(send(
                                    client,
                                    HttpRequest.newBuilder(URI.create(issuer.printed("admin")
                                                    + "/v0/issuers/root/namespaces/default/serviceaccounts/app/token"))
                                            .POST(BodyPublishers.ofString("{}")))
                            .statusCode())
                    .isEqualTo(201);

            Path ca = Path.of(issuer.printed("CA"));
            issuer.process().destroy();
            assertThat(issuer.exitCode()).isZero();
            assertThat(issuer.err()).isEmpty();
            assertThat(ca).doesNotExist();
            assertThat(ca.getParent()).doesNotExist();
        }
    }

    @Test
    void leavesItsCertificateWhereItIsToldAndServesNoAdminApiWhenThatIsOff() throws Exception {
        Path certificates = directory.resolve("some/where");

        try (IssuerProcess issuer = IssuerProcess.ready(
                directory,
                "--port",
                "auto",
                "--admin-port",
                "off",
                "--cert-dir",
                certificates.toString(),
                "--set",
                "issuer.keys=p-256")) {
            assertThat(issuer.printed("CA"))
                    .isEqualTo(certificates.resolve("ca.pem").toString());
            assertThat(issuer.printed("admin")).isEqualTo("off");

            issuer.process().destroy();
            assertThat(issuer.exitCode()).isZero();
            assertThat(certificates.resolve("ca.pem")).exists();
        }
    }

    @Test
    void namesThePortAndTheWayOutWhenItIsTaken() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = Integer.toString(taken.getLocalPort());

            try (IssuerProcess issuer = IssuerProcess.start(directory, "--port", port, "--admin-port", "off")) {
                assertThat(issuer.exitCode()).isEqualTo(4);
                assertThat(issuer.out()).isEmpty();
                assertThat(issuer.err().lines())
                        .singleElement()
                        .asString()
                        .startsWith("wisim-issuer: ")
                        .contains("issuer", port, "auto");
            }
        }
    }

    @Test
    void tellsAllProblemsOfItsConfigurationAtOnce() throws Exception {
        try (IssuerProcess issuer = IssuerProcess.start(directory, "--set", "lag.credential=1s", "--port", "off")) {
            assertThat(issuer.exitCode()).isEqualTo(4);
            assertThat(issuer.err().lines()).hasSize(2).allMatch(line -> line.startsWith("wisim-issuer: --"));
            assertThat(issuer.err()).contains("issuer cannot be off", "lag.credential: unknown key");
        }
    }

    private static String get(HttpClient client, String url) throws Exception {
        return send(client, HttpRequest.newBuilder(URI.create(url))).body();
    }

    private static HttpResponse<String> send(HttpClient client, HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), BodyHandlers.ofString());
    }
}

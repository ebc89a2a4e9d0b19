package dev.wisim.issuer.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** A kubeconfig with one context, to which a test adds what it is about. */
final class KubeconfigText {

    private final List<String> cluster = new ArrayList<>();
    private final List<String> user = new ArrayList<>();

    static KubeconfigText of(String server) {
        return new KubeconfigText().cluster("server", server);
    }

    /** Leads to {@code server} and believes its certificate. */
    static KubeconfigText of(StubApiServer server) {
        return of(server.url()).cluster("certificate-authority-data", base64(StubApiServer.CERTIFIED.certificatePem()));
    }

    KubeconfigText cluster(String field, String value) {
        cluster.add(field + ": " + value);
        return this;
    }

    KubeconfigText user(String field, String value) {
        user.add(field + ": " + value);
        return this;
    }

    /** The file {@code config} in this directory. */
    Path in(Path directory) {
        String text = """
                apiVersion: v1
                kind: Config
                current-context: one
                contexts:
                - name: one
                  context: {cluster: kind, user: admin, namespace: default}
                clusters:
                - name: kind
                  cluster: {%s}
                users:
                - name: admin
                  user: {%s}
                """.formatted(String.join(", ", cluster), String.join(", ", user));
        try {
            return Files.writeString(directory.resolve("config"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Kubeconfig read(Path directory) throws UnusableKubeconfig {
        return Kubeconfig.read(in(directory), Optional.empty());
    }

    static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.US_ASCII));
    }
}

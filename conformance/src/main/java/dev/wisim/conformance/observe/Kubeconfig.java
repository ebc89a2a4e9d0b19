package dev.wisim.conformance.observe;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javax.net.ssl.KeyManager;

/**
 * The API server of a kubeconfig's context, as its user. Users with a token, a token file or a client certificate can be
 * used; a plugin or a password cannot, and says so.
 *
 * @see <a href="https://kubernetes.io/docs/reference/config-api/kubeconfig.v1/">kubeconfig (v1)</a>
 */
public final class Kubeconfig {

    private static final List<String> UNSUPPORTED_OF_USER =
            List.of("exec", "auth-provider", "username", "password", "as", "as-uid", "as-groups");
    private static final List<String> UNSUPPORTED_OF_CLUSTER =
            List.of("insecure-skip-tls-verify", "tls-server-name", "proxy-url");

    private final Path file;
    private final Map<String, Object> members;

    private Kubeconfig(Path file, Map<String, Object> members) {
        this.file = file;
        this.members = members;
    }

    /**
     * Reads {@code file}.
     *
     * @throws InputProblem when it cannot be read
     */
    public static Kubeconfig read(Path file) {
        try {
            return new Kubeconfig(file, KubeconfigDocument.read(Files.readString(file), file.toString()));
        } catch (IOException e) {
            throw new InputProblem("the kubeconfig " + file + " cannot be read", e);
        }
    }

    /**
     * The server of a context, or of the current one.
     *
     * @throws InputProblem when something that is needed is missing, or something is there that is not supported
     */
    public ApiServer server(Optional<String> contextName) {
        String name = contextName
                .or(() -> text(members, "current-context"))
                .orElseThrow(() -> problem("has no current-context: --context names one"));
        Map<?, ?> context = named("contexts", "context", name);
        Map<?, ?> cluster = named("clusters", "cluster", needed(context, "cluster", "context " + name));
        Map<?, ?> user = named("users", "user", needed(context, "user", "context " + name));
        refuse(cluster, UNSUPPORTED_OF_CLUSTER, "cluster");
        refuse(user, UNSUPPORTED_OF_USER, "user");
        KeyManager[] certificate = clientCertificate(user);
        return new ApiServer(
                ApiServer.checked(needed(cluster, "server", "cluster of context " + name)),
                trust(cluster).context(certificate),
                bearer(user));
    }

    private Trust trust(Map<?, ?> cluster) {
        return content(cluster, "certificate-authority")
                .map(pem -> Trust.inPem(pem, "the certificate-authority of " + file))
                .orElseGet(Trust::ofSystem);
    }

    private Supplier<Optional<String>> bearer(Map<?, ?> user) {
        Optional<Path> tokenFile = text(user, "tokenFile").map(this::beside);
        return () -> tokenFile.map(TokenFiles::read).or(() -> text(user, "token"));
    }

    private KeyManager[] clientCertificate(Map<?, ?> user) {
        Optional<String> certificate = content(user, "client-certificate");
        Optional<String> key = content(user, "client-key");
        if (certificate.isPresent() != key.isPresent()) {
            throw problem("has a user with one of client-certificate and client-key, but not the other");
        }
        return certificate.isEmpty()
                ? new KeyManager[0]
                : ClientKeys.of(certificate.get(), key.orElseThrow(), file.toString());
    }

    /** The text of a member that is either a file's name or, with {@code -data}, base64 of its content. */
    private Optional<String> content(Map<?, ?> object, String member) {
        Optional<String> inline = text(object, member + "-data");
        if (inline.isPresent()) {
            return Optional.of(decoded(inline.get(), member + "-data"));
        }
        return text(object, member).map(this::beside).map(path -> {
            try {
                return Files.readString(path, StandardCharsets.ISO_8859_1);
            } catch (IOException e) {
                throw new InputProblem("the " + member + " of " + file + " cannot be read: " + path, e);
            }
        });
    }

    private String decoded(String base64, String member) {
        try {
            return new String(Base64.getDecoder().decode(base64.strip()), StandardCharsets.ISO_8859_1);
        } catch (IllegalArgumentException e) {
            throw new InputProblem("the " + member + " of " + file + " is no base64", e);
        }
    }

    /** A kubeconfig's relative paths begin where it lies. */
    private Path beside(String path) {
        return file.toAbsolutePath().resolveSibling(path);
    }

    private Map<?, ?> named(String list, String member, String name) {
        if (members.get(list) instanceof List<?> entries) {
            for (Object entry : entries) {
                if (entry instanceof Map<?, ?> each
                        && name.equals(each.get("name"))
                        && each.get(member) instanceof Map<?, ?> found) {
                    return found;
                }
            }
        }
        throw problem("has no " + member + " \"" + name + "\"");
    }

    private void refuse(Map<?, ?> object, List<String> unsupported, String what) {
        unsupported.stream()
                .filter(member -> object.get(member) != null && !Boolean.FALSE.equals(object.get(member)))
                .findFirst()
                .ifPresent(member -> {
                    throw problem("has a " + what + " with " + member
                            + ", which is not supported: use --token-request-url with --bearer-file");
                });
    }

    private String needed(Map<?, ?> object, String member, String what) {
        return text(object, member).orElseThrow(() -> problem("has no " + member + " in its " + what));
    }

    private static Optional<String> text(Map<?, ?> object, String member) {
        return object.get(member) instanceof String text && !text.isEmpty() ? Optional.of(text) : Optional.empty();
    }

    private InputProblem problem(String what) {
        return new InputProblem("the kubeconfig " + file + " " + what);
    }
}

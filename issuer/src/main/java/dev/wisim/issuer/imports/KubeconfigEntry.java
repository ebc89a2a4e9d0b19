package dev.wisim.issuer.imports;

import dev.wisim.kernel.jose.CryptoProvider;
import dev.wisim.kernel.jose.KeyFile;
import dev.wisim.kernel.jose.SigningKey;
import dev.wisim.kernel.jose.UnusableKeyFile;
import dev.wisim.kernel.tls.ClientIdentity;
import dev.wisim.kernel.tls.TrustedRoots;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One cluster or user of a kubeconfig. What it has as base64 goes before a file of the same name.
 *
 * @param file the kubeconfig
 * @param owner what this entry is called in sentences
 * @param fields its fields
 */
record KubeconfigEntry(Path file, String owner, Map<String, String> fields) {

    boolean has(String field) {
        return fields.containsKey(field);
    }

    Optional<String> text(String field) {
        return Optional.ofNullable(fields.get(field));
    }

    /** A file that this entry names. */
    Optional<Path> path(String field) throws UnusableKubeconfig {
        if (!has(field)) {
            return Optional.empty();
        }
        try {
            return Optional.of(file.toAbsolutePath().resolveSibling(fields.get(field)));
        } catch (InvalidPathException e) {
            throw unusable("has a " + field + " that is no path");
        }
    }

    /** The certificates of {@code field-data} or of the file {@code field}; none when it has neither. */
    List<X509Certificate> certificates(String field) throws UnusableKubeconfig {
        Optional<String> pem = pem(field);
        if (pem.isEmpty()) {
            return List.of();
        }
        try {
            return TrustedRoots.parsePem("its " + field, pem.get());
        } catch (IOException e) {
            throw unusable("cannot be used: " + e.getMessage());
        }
    }

    /** The client certificate; empty when it has none. */
    Optional<ClientIdentity> identity() throws UnusableKubeconfig {
        List<X509Certificate> chain = certificates("client-certificate");
        Optional<String> key = pem("client-key");
        if (chain.isEmpty() && key.isEmpty()) {
            return Optional.empty();
        }
        if (chain.isEmpty() || key.isEmpty()) {
            throw unusable("has a client-"
                    + (chain.isEmpty() ? "key without a client-certificate" : "certificate without a client-key"));
        }
        SigningKey pair = pair(key.get());
        if (!pair.publicKey().equals(chain.get(0).getPublicKey())) {
            throw unusable("has a client-key that is not the key of its client-certificate");
        }
        return Optional.of(new ClientIdentity(chain, pair.privateKey()));
    }

    UnusableKubeconfig unusable(String predicate) {
        return new UnusableKubeconfig(file + ": " + owner + " " + predicate);
    }

    private SigningKey pair(String pem) throws UnusableKubeconfig {
        try {
            List<SigningKey> pairs =
                    KeyFile.parse("its client-key", pem, CryptoProvider.jdk()).pairs();
            if (pairs.size() == 1) {
                return pairs.get(0);
            }
        } catch (UnusableKeyFile e) {
            throw unusable("cannot be used: " + e.getMessage());
        }
        throw unusable("cannot be used: its client-key is not one private key");
    }

    private Optional<String> pem(String field) throws UnusableKubeconfig {
        try {
            if (has(field + "-data")) {
                byte[] bytes = Base64.getMimeDecoder().decode(fields.get(field + "-data"));
                return Optional.of(new String(bytes, StandardCharsets.ISO_8859_1));
            }
            Optional<Path> path = path(field);
            return path.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Files.readString(path.get(), StandardCharsets.ISO_8859_1));
        } catch (IllegalArgumentException e) {
            throw unusable("has a " + field + "-data that is not base64");
        } catch (IOException e) {
            throw unusable("cannot be used: its " + field + " cannot be read: " + e);
        }
    }
}

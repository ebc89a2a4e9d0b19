package dev.wisim.kernel.jose;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/**
 * The keys of a file from elsewhere: PEM blocks, or a JWK set, told apart by the set's opening brace.
 *
 * @param pairs the keys whose private half the file holds, in its order
 * @param published every usable key of the file, in its order; the public half of each pair is among them
 * @param skipped a sentence for each key of a JWK set that was not used, in its order
 */
public record KeyFile(List<SigningKey> pairs, List<PublishedKey> published, List<String> skipped) {

    /** More than any file of keys needs, in bytes. */
    static final int MOST_BYTES = 1 << 20;

    /** Makes the lists immutable. */
    public KeyFile {
        pairs = List.copyOf(pairs);
        published = List.copyOf(published);
        skipped = List.copyOf(skipped);
    }

    /**
     * Reads {@code file}, at most 1 MiB. In PEM every block must be usable: an RSA key or one on P-256, P-384 or P-521, in
     * PKCS#1, PKCS#8, SEC1, SubjectPublicKeyInfo or a certificate; text around the blocks, and a curve's parameters in front
     * of its key, are passed over. In a JWK set, RFC 7517 section 5, a key that is not usable is skipped.
     *
     * @throws UnusableKeyFile when nothing can be read, a PEM block cannot be used, or no key is left
     */
    public static KeyFile read(Path file, CryptoProvider provider) throws UnusableKeyFile {
        return parse(file.toString(), text(file), provider);
    }

    /**
     * As {@link #read}, of a text that is already here.
     *
     * @param name what the text is called in the sentences of a failure
     */
    public static KeyFile parse(String name, String text, CryptoProvider provider) throws UnusableKeyFile {
        String content = text.strip();
        if (content.isEmpty()) {
            throw new UnusableKeyFile(name + " is empty; " + KeyForm.READ);
        }
        KeyFile keys = content.startsWith("{")
                ? new JwkSetKeys(name, provider).read(content)
                : new PemKeys(name, provider).read(text);
        if (keys.published().isEmpty()) {
            throw new UnusableKeyFile(name + " holds no usable key: " + String.join("; ", keys.skipped()));
        }
        return keys;
    }

    private static String text(Path file) throws UnusableKeyFile {
        try {
            if (Files.isDirectory(file)) {
                throw new UnusableKeyFile(file + " is a directory; " + KeyForm.READ);
            }
            if (Files.size(file) > MOST_BYTES) {
                throw new UnusableKeyFile(file + " is larger than 1 MiB; " + KeyForm.READ);
            }
            // ISO 8859-1 reads any comment, and any garbage; keys themselves are ASCII.
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (NoSuchFileException e) {
            throw new UnusableKeyFile("there is no file " + file);
        } catch (IOException e) {
            throw new UnusableKeyFile(file + " cannot be read: " + e.getMessage());
        }
    }
}

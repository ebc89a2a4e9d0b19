package dev.wisim.kernel.config;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** The text of a configuration file: UTF-8, at most 1 MiB. */
final class FileText {

    private static final int MOST_BYTES = 1 << 20;

    private FileText() {}

    /** The text; empty when there is none to be had, which is then a problem. */
    static Optional<String> read(Path file, Place place, Findings findings) {
        try {
            return Optional.of(read(file));
        } catch (NoSuchFileException e) {
            findings.add(place, "", "there is no such file");
        } catch (CharacterCodingException e) {
            findings.add(place, "", "is not UTF-8 text");
        } catch (IOException e) {
            findings.add(place, "", "cannot be read: " + e.getMessage());
        }
        return Optional.empty();
    }

    private static String read(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new IOException("it is a directory");
        }
        if (Files.size(file) > MOST_BYTES) {
            throw new IOException("it is larger than 1 MiB");
        }
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                .toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}

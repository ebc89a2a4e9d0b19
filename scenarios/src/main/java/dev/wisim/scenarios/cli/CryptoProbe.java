package dev.wisim.scenarios.cli;

import dev.wisim.kernel.jose.CryptoProvider;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Which provider a sandbox of this program would use here, found out without leaving a file behind. */
final class CryptoProbe {

    private CryptoProbe() {}

    static CryptoProvider detect() {
        try {
            Path unpackTo = Files.createTempDirectory("wisim-version");
            try {
                CryptoProvider crypto = CryptoProvider.detect(unpackTo);
                crypto.settle();
                return crypto;
            } finally {
                remove(unpackTo);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void remove(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.deleteIfExists(file);
            }
        }
    }
}

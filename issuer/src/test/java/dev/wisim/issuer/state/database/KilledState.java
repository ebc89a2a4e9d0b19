package dev.wisim.issuer.state.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;

/** Copies of a state directory: of one in use, it is what a kill at that moment would have left. */
final class KilledState {

    private KilledState() {}

    static Path copy(Path directory, Path to) {
        try (Stream<Path> files = Files.list(directory)) {
            Files.createDirectories(to);
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
            return to;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

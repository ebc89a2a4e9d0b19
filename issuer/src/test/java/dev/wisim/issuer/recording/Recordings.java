package dev.wisim.issuer.recording;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where the recordings are: property {@code wisim.recordings}, or beside the checkout. */
final class Recordings {

    private static final Path BESIDE_THE_CHECKOUT = Path.of("..", "..", "shared", "golden");
    private static final Path DIRECTORY = found();

    private final Path directory;

    private Recordings(Path directory) {
        this.directory = directory;
    }

    /** The folder of the API server's recordings; without them the calling test is skipped. */
    static Recordings ofTheApiServer() {
        assumeTrue(Files.isDirectory(DIRECTORY), "no recordings of an API server");
        return new Recordings(DIRECTORY);
    }

    /** Those of a directory. */
    static Recordings in(Path directory) {
        return new Recordings(directory);
    }

    /** Looks once, so that one line and not one for each test says what is missing. */
    private static Path found() {
        Path directory = Path.of(System.getProperty("wisim.recordings", BESIDE_THE_CHECKOUT.toString()))
                .resolve("kubernetes");
        if (!Files.isDirectory(directory)) {
            System.out.println("skipped: no recordings of an API server (-Dwisim.recordings=DIR)");
        }
        return directory;
    }

    /** The cases of a folder: what is left of its files' names without {@code suffix}, sorted. */
    List<String> cases(String folder, String suffix) {
        try (Stream<Path> files = Files.list(directory.resolve(folder))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(suffix))
                    .map(name -> name.substring(0, name.length() - suffix.length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] bytes(String file) {
        try {
            return Files.readAllBytes(directory.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

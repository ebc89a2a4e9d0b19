package dev.wisim.scenarios.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** What an option names: a file, or {@code -} for stdin. */
final class FileOrStdin {

    private FileOrStdin() {}

    static byte[] bytes(CommandLine command, String name) {
        try {
            return name.equals("-") ? System.in.readAllBytes() : Files.readAllBytes(Path.of(name));
        } catch (NoSuchFileException e) {
            throw new ParameterException(command, "there is no file " + name, e);
        } catch (InvalidPathException | IOException e) {
            throw new ParameterException(command, "cannot read " + name + ": " + e.getMessage(), e);
        }
    }

    static String text(CommandLine command, String name) {
        return new String(bytes(command, name), StandardCharsets.UTF_8);
    }
}

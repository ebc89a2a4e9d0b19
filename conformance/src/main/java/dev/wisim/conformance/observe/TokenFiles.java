package dev.wisim.conformance.observe;

import dev.wisim.conformance.evidence.PresentedToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Tokens in files, read anew at every look, since a kubelet replaces them. White space around a token is no part of it. */
record TokenFiles(List<Path> files) implements TokenSource {

    TokenFiles {
        files = List.copyOf(files);
    }

    @Override
    public List<PresentedToken> tokens() {
        return files.stream()
                .map(file -> new PresentedToken("the token in " + file, read(file), false))
                .toList();
    }

    static String read(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new InputProblem("the token file " + file + " cannot be read", e);
        }
    }
}

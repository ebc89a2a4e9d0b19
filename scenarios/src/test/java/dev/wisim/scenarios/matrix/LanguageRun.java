package dev.wisim.scenarios.matrix;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One program's cells of one route, some of them at a time. */
final class LanguageRun {

    private static final int AT_A_TIME = 12;

    /** The second that {@link Trouble#THROTTLED} asks for, less what two processes' timers may differ by. */
    private static final Duration RETRY_AFTER = Duration.ofMillis(950);

    private final Language language;
    private final Stage stage;
    private final URI authority;
    private final Path tokens;
    private final Attempts attempts;
    private final Conversation program;
    private final Map<String, Cell> running = new HashMap<>();
    private final List<Observed> observed = new ArrayList<>();

    LanguageRun(Language language, Stage stage, URI authority, Path tokens, Attempts attempts, Conversation program) {
        this.language = language;
        this.stage = stage;
        this.authority = authority;
        this.tokens = tokens;
        this.attempts = attempts;
        this.program = program;
    }

    /** Runs them all and returns what became of those that ended. */
    Report run(List<Cell> cells) {
        LineDocument.Hello hello = program.listen()
                .flatMap(LineDocument::hello)
                .orElseThrow(() -> new IllegalStateException("the program does not say who it is"));
        Deque<Cell> waiting = new ArrayDeque<>(cells);
        begin(waiting);
        while (!running.isEmpty()) {
            Optional<LineDocument> line = program.listen();
            if (line.isEmpty()) {
                break;
            }
            heard(line.get());
            begin(waiting);
        }
        return new Report(List.of(hello.of(language)), observed);
    }

    private void begin(Deque<Cell> waiting) {
        while (running.size() < AT_A_TIME && !waiting.isEmpty()) {
            Cell cell = waiting.remove();
            running.put(cell.id(), cell);
            write(cell);
            program.say(CellDocument.of(cell, authority, tokenFile(cell)).json());
        }
    }

    private void heard(LineDocument line) {
        String id = line.cell().orElseThrow();
        if (line.asked().isPresent()) {
            Cell cell = running.get(id);
            cell.situation().asking().between(cell, stage);
            write(cell);
            program.say(CellDocument.go(id));
        } else {
            observed.add(end(running.remove(id), line));
        }
    }

    private Observed end(Cell cell, LineDocument line) {
        List<Instant> arrived = attempts.of(cell.tenant());
        Optional<Boolean> waited = arrived.size() < 2
                ? Optional.empty()
                : Optional.of(!arrived.get(1).isBefore(arrived.get(0).plus(RETRY_AFTER)));
        return new Observed(
                cell.id(),
                line.tokens(),
                line.distinct(),
                arrived.size(),
                waited,
                line.type(),
                line.codes(),
                line.message().orElse(""));
    }

    /** Whole or not at all, as the kubelet does it. */
    private void write(Cell cell) {
        try {
            Path file = tokenFile(cell);
            Path written = Files.writeString(file.resolveSibling(cell.slug() + ".new"), assertion(cell));
            Files.move(written, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("the token file cannot be written", e);
        }
    }

    private String assertion(Cell cell) {
        return cell.situation().assertion().token(cell, stage);
    }

    private Path tokenFile(Cell cell) {
        return tokens.resolve(cell.slug());
    }
}

package dev.wisim.scenarios.matrix;

import dev.wisim.scenarios.matrix.ExpectationsDocument.Entry;
import dev.wisim.scenarios.matrix.ExpectationsDocument.LibraryPart;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The table, by cell. */
final class Expectations {

    private final Map<String, LibraryPart> libraries;

    private Expectations(Map<String, LibraryPart> libraries) {
        this.libraries = libraries;
    }

    static Expectations read() throws IOException {
        return new Expectations(ExpectationsDocument.read(Path.of("../conformance/clients/expectations.yaml"))
                .libraries());
    }

    /** What this cell is to come to; empty when the table does not say. */
    Optional<Expectation> of(Cell cell) {
        return entry(cell).map(entry -> entry.of(cell.situation()));
    }

    /** Where that was read. */
    String source(Language language, Library library) {
        return libraries.get(key(language, library)).source();
    }

    /** What the table says of cells that do not exist, as paths into it. */
    List<String> withoutCell() {
        Set<String> said = new TreeSet<>();
        libraries.forEach((library, part) -> part.situations().forEach((situation, entry) -> {
            said.add(library + '/' + situation);
            entry.routes().keySet().forEach(route -> said.add(library + '/' + situation + '/' + route));
        }));
        Cell.all().forEach(cell -> said.removeAll(paths(cell)));
        Set<String> known = Cell.all().stream()
                .map(cell -> key(cell.language(), cell.library()))
                .collect(Collectors.toSet());
        libraries.keySet().stream().filter(library -> !known.contains(library)).forEach(said::add);
        return new ArrayList<>(said);
    }

    private Optional<Entry> entry(Cell cell) {
        LibraryPart part = libraries.get(key(cell.language(), cell.library()));
        if (part == null) {
            return Optional.empty();
        }
        Entry own = part.situations().get(cell.situation().label());
        if (own != null) {
            return Optional.of(own.routes().getOrDefault(cell.route().label(), own));
        }
        return cell.situation().code().map(code -> part.refusals());
    }

    private static List<String> paths(Cell cell) {
        String situation =
                key(cell.language(), cell.library()) + '/' + cell.situation().label();
        return List.of(situation, situation + '/' + cell.route().label());
    }

    private static String key(Language language, Library library) {
        return language.label() + '/' + library.label();
    }
}

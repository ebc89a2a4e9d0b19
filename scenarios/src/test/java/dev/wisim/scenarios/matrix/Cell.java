package dev.wisim.scenarios.matrix;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** One library on one route in one situation. Nothing that it uses is another cell's, so no cache carries over. */
record Cell(Language language, Library library, Route route, Situation situation) {

    /** All cells there are. */
    static List<Cell> all() {
        return Stream.of(Route.values()).flatMap(route -> of(route).stream()).toList();
    }

    /** Those of a route. */
    static List<Cell> of(Route route) {
        return Stream.of(Language.values())
                .flatMap(language -> of(route, language).stream())
                .toList();
    }

    /** Those of a route that one program runs. */
    static List<Cell> of(Route route, Language language) {
        return Stream.of(Library.values())
                .filter(language::has)
                .flatMap(library -> Stream.of(Situation.values())
                        .filter(situation -> situation.isOn(route))
                        .map(situation -> new Cell(language, library, route, situation)))
                .toList();
    }

    /** Its name on the wire and in reports. */
    String id() {
        return String.join("/", language.label(), library.label(), route.label(), situation.label());
    }

    /** The tenant that it asks. */
    String tenant() {
        return guid("tenant");
    }

    /** The client that it asks as. */
    String client() {
        return guid("client");
    }

    /** Its name as one segment of a path or a domain. */
    String slug() {
        return id().replace('/', '-');
    }

    private String guid(String what) {
        return UUID.nameUUIDFromBytes((what + ' ' + id()).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}

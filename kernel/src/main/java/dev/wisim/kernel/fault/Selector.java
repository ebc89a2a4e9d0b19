package dev.wisim.kernel.fault;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which exchanges a rule concerns: those for which everything given fits. With nothing given, all. */
public final class Selector {

    /** All exchanges. */
    public static final Selector ALL = new Selector(Optional.empty(), Optional.empty(), Map.of(), Map.of(), Map.of());

    private final Optional<Glob> method;
    private final Optional<Glob> path;
    private final Map<String, Glob> headers;
    private final Map<String, Glob> query;
    private final Map<String, Glob> attributes;

    private Selector(
            Optional<Glob> method,
            Optional<Glob> path,
            Map<String, Glob> headers,
            Map<String, Glob> query,
            Map<String, Glob> attributes) {
        this.method = method;
        this.path = path;
        this.headers = headers;
        this.query = query;
        this.attributes = attributes;
    }

    /**
     * A selector of texts in which a star stands for anything, and case for nothing.
     *
     * @param attributes what the surface finds in a request, by its name there
     */
    public static Selector of(
            Optional<String> method,
            Optional<String> path,
            Map<String, String> headers,
            Map<String, String> query,
            Map<String, String> attributes) {
        return new Selector(
                method.map(Glob::ofText), path.map(Glob::ofPath), globs(headers), globs(query), globs(attributes));
    }

    boolean matches(Candidate candidate) {
        return method.map(glob -> glob.matches(candidate.method())).orElse(true)
                && path.map(glob -> glob.matches(candidate.path())).orElse(true)
                && headers.entrySet().stream()
                        .allMatch(header -> candidate
                                .header(header.getKey())
                                .filter(header.getValue()::matches)
                                .isPresent())
                && query.entrySet().stream()
                        .allMatch(wanted -> any(candidate.query(wanted.getKey()), wanted.getValue()))
                && attributes.entrySet().stream()
                        .allMatch(wanted -> any(candidate.attribute(wanted.getKey()), wanted.getValue()));
    }

    /** The names of the attributes that it asks for. */
    public Set<String> attributes() {
        return attributes.keySet();
    }

    /** What it was made of, as a rule says it. */
    public Map<String, Object> settings() {
        Map<String, Object> settings = new LinkedHashMap<>(texts(attributes));
        method.ifPresent(glob -> settings.put("method", glob.toString()));
        path.ifPresent(glob -> settings.put("path", glob.toString()));
        if (!headers.isEmpty()) {
            settings.put("header", texts(headers));
        }
        if (!query.isEmpty()) {
            settings.put("query", texts(query));
        }
        return Collections.unmodifiableMap(settings);
    }

    private static boolean any(Collection<String> values, Glob wanted) {
        return values.stream().anyMatch(wanted::matches);
    }

    private static Map<String, Glob> globs(Map<String, String> texts) {
        Map<String, Glob> globs = new LinkedHashMap<>();
        texts.forEach((name, text) -> globs.put(name, Glob.ofText(text)));
        return Collections.unmodifiableMap(globs);
    }

    private static Map<String, String> texts(Map<String, Glob> globs) {
        Map<String, String> texts = new LinkedHashMap<>();
        globs.forEach((name, glob) -> texts.put(name, glob.toString()));
        return texts;
    }
}

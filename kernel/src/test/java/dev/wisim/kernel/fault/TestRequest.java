package dev.wisim.kernel.fault;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A request to the surface {@code bank}, for rules to choose by. */
record TestRequest(Instant now, String path, Map<String, List<String>> attributes) implements Candidate {

    static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    static TestRequest plain() {
        return at(NOW);
    }

    static TestRequest at(Instant now) {
        return new TestRequest(now, "/account/7/balance", Map.of());
    }

    static TestRequest to(String path) {
        return new TestRequest(NOW, path, Map.of());
    }

    static TestRequest of(String attribute, String... values) {
        return new TestRequest(NOW, "/", Map.of(attribute, List.of(values)));
    }

    @Override
    public String surface() {
        return "bank";
    }

    @Override
    public String method() {
        return "POST";
    }

    @Override
    public Optional<String> header(String name) {
        return name.equalsIgnoreCase("x-caller") ? Optional.of("alice/of/wonderland") : Optional.empty();
    }

    @Override
    public Collection<String> query(String name) {
        return name.equals("q") ? List.of("one", "two") : List.of();
    }

    @Override
    public Collection<String> attribute(String name) {
        return attributes.getOrDefault(name, List.of());
    }
}

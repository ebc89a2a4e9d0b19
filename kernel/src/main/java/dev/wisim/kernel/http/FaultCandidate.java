package dev.wisim.kernel.http;

import dev.wisim.kernel.fault.Candidate;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** An exchange as the rules of faults see it. The surface is asked what is in the request when the first rule wants to know. */
final class FaultCandidate implements Candidate {

    private final OpenExchange exchange;
    private final Function<String, List<String>> query;
    private final Supplier<Attributes.Found> attributes;
    private Attributes.@Nullable Found found;

    FaultCandidate(OpenExchange exchange, Function<String, List<String>> query, Supplier<Attributes.Found> attributes) {
        this.exchange = exchange;
        this.query = query;
        this.attributes = attributes;
    }

    /** What the surface finds in the request. */
    Attributes.Found attributes() {
        Attributes.Found known = found;
        if (known == null) {
            known = attributes.get();
            found = known;
        }
        return known;
    }

    @Override
    public String surface() {
        return exchange.surface();
    }

    @Override
    public Instant now() {
        return exchange.now();
    }

    @Override
    public String method() {
        return exchange.method();
    }

    @Override
    public String path() {
        return exchange.path();
    }

    @Override
    public Optional<String> header(String name) {
        return exchange.header(name);
    }

    @Override
    public Collection<String> query(String name) {
        return query.apply(name);
    }

    @Override
    public Collection<String> attribute(String name) {
        return attributes().all(name);
    }
}

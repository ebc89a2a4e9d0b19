package dev.wisim.kernel.http;

import io.javalin.http.Context;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An exchange while it is being answered: its id, the one reading of the clock, and the notes that rules leave for the
 * journal. Used by the one thread that answers.
 */
public final class OpenExchange {

    static final String ATTRIBUTE = OpenExchange.class.getName();

    private final UUID id;
    private final Instant now;
    private final String surface;
    private final String method;
    private final String target;
    private final Function<String, @Nullable String> headers;
    private final Map<String, Object> notes = new LinkedHashMap<>();
    private boolean recorded;

    OpenExchange(
            UUID id,
            Instant now,
            String surface,
            String method,
            String target,
            Function<String, @Nullable String> headers) {
        this.id = id;
        this.now = now;
        this.surface = surface;
        this.method = method;
        this.target = target;
        this.headers = headers;
    }

    /** An exchange of which nothing but its answerer is known: what a malformed request gives, and enough for many a test. */
    public OpenExchange(UUID id, Instant now, String surface) {
        this(id, now, surface, "", "", name -> null);
    }

    /** An exchange outside a server, for tests of dialects. */
    public static OpenExchange of(
            UUID id, Instant now, String surface, String method, String target, Map<String, String> headers) {
        Map<String, String> anyCase = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        anyCase.putAll(headers);
        return new OpenExchange(id, now, surface, method, target, anyCase::get);
    }

    /**
     * The exchange that {@code context} belongs to.
     *
     * @throws IllegalStateException when the request did not come through {@link HttpShell}
     */
    public static OpenExchange of(Context context) {
        OpenExchange exchange = context.attribute(ATTRIBUTE);
        if (exchange == null) {
            throw new IllegalStateException("no exchange is open: the request did not come through HttpShell");
        }
        return exchange;
    }

    /** The request id. */
    public UUID id() {
        return id;
    }

    /** When the request was received, on the simulation clock; every rule of this request uses this instant. */
    public Instant now() {
        return now;
    }

    /** The surface that answers. */
    public String surface() {
        return surface;
    }

    /** The HTTP method as sent, empty when the request line could not be read. */
    public String method() {
        return method;
    }

    /** The path with its query as sent, empty when the request line could not be read. */
    public String target() {
        return target;
    }

    /** The path as sent, without the query. */
    public String path() {
        int query = target.indexOf('?');
        return query < 0 ? target : target.substring(0, query);
    }

    /** The first value of a request header, whose name has no case. */
    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.apply(name));
    }

    /** Leaves a note for the journal; values are strings, numbers, booleans, lists and maps. */
    public void note(String name, Object value) {
        notes.put(name, value);
    }

    /** The notes so far, in order. */
    public Map<String, Object> notes() {
        return Collections.unmodifiableMap(notes);
    }

    /** Whether this call is the first: a failure while an answer is written must not journal the exchange again. */
    synchronized boolean beginRecord() {
        boolean first = !recorded;
        recorded = true;
        return first;
    }
}

package dev.wisim.issuer.apiserver;

import dev.wisim.issuer.error.ObjectError;
import dev.wisim.issuer.request.ApiCallEndpoint;
import dev.wisim.issuer.serviceaccount.ClusterObject;
import dev.wisim.issuer.serviceaccount.ClusterObjects;
import dev.wisim.issuer.serviceaccount.ObjectEvent;
import dev.wisim.issuer.serviceaccount.ObjectKind;
import dev.wisim.issuer.serviceaccount.Patience;
import dev.wisim.issuer.wire.ApiServerHeaders;
import dev.wisim.issuer.wire.MediaType;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;

/** {@code ?watch=true}: a line of JSON for each change of the objects of one kind, for as long as the client listens. */
final class WatchEndpoint {

    /** How long a watch lasts that names no end ({@code --min-request-timeout}). */
    private static final Duration LONGEST = Duration.ofMinutes(30);

    /** How often a client that hears nothing is sent a line feed, by which the server learns that it is gone. */
    private static final Duration SILENCE = Duration.ofSeconds(15);

    private final ClusterObjects objects;
    private final ObjectKind kind;
    private final ApiServerHeaders headers;

    WatchEndpoint(ClusterObjects objects, ObjectKind kind, ApiServerHeaders headers) {
        this.objects = objects;
        this.kind = kind;
        this.headers = headers;
    }

    void answer(Context context, ApiCallEndpoint call) {
        String namespace = call.path("namespace");
        Predicate<ClusterObject> wanted = ObjectSelector.of(call)
                .and(object -> object.kind() == kind)
                .and(object -> namespace.isEmpty() || object.meta().namespace().equals(namespace));
        Patience patience = Patience.of(duration(call.parameter("timeoutSeconds")));
        long from = number("resourceVersion", call.parameter("resourceVersion"));
        ClusterObjects.Listed present = objects.listed(kind, namespace);
        try {
            List<ObjectEvent> first = from == 0
                    ? present.objects().stream()
                            .map(object -> new ObjectEvent(ObjectEvent.Type.ADDED, object))
                            .toList()
                    : objects.log().after(from, Patience.of(Duration.ZERO));
            begin(context, call);
            OutputStream out = context.res().getOutputStream();
            long version = write(out, first, wanted, from == 0 ? present.version() : from);
            while (patience.left()) {
                Patience silence = patience.part(SILENCE);
                List<ObjectEvent> events = objects.log().after(version, silence);
                patience.addBack(silence);
                version = write(out, events, wanted, version);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (IOException gone) {
            call.exchange().note("watch", "ended by the client");
        }
    }

    private void begin(Context context, ApiCallEndpoint call) throws IOException {
        headers.of(call.exchange().id(), ApiServerHeaders.PRIVATE)
                .forEach(header -> context.header(header.name(), header.value()));
        context.contentType(MediaType.JSON);
        context.res().flushBuffer();
    }

    /** Writes what is wanted of {@code events}; the number of the last of them. */
    private static long write(OutputStream out, List<ObjectEvent> events, Predicate<ClusterObject> wanted, long version)
            throws IOException {
        long last = version;
        StringBuilder lines = new StringBuilder(events.isEmpty() ? "\n" : "");
        for (ObjectEvent event : events) {
            if (wanted.test(event.object())) {
                lines.append(PlainDocument.event(event));
            }
            last = Math.max(last, event.object().meta().resourceVersion());
        }
        out.write(lines.toString().getBytes(StandardCharsets.UTF_8));
        out.flush();
        return last;
    }

    private static Duration duration(String seconds) {
        long asked = number("timeoutSeconds", seconds);
        return asked == 0 || asked > LONGEST.toSeconds() ? LONGEST : Duration.ofSeconds(asked);
    }

    private static long number(String name, String digits) {
        try {
            return digits.isEmpty() ? 0 : Long.parseUnsignedLong(digits);
        } catch (NumberFormatException notANumber) {
            throw ObjectError.NOT_A_NUMBER.with("parameter", name, "value", digits);
        }
    }
}

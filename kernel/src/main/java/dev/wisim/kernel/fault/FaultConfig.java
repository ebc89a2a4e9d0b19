package dev.wisim.kernel.fault;

import dev.wisim.kernel.config.Describe;
import dev.wisim.kernel.config.InvalidSetting;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** A fault as it is written. Which members it has follows from its kind. */
public record FaultConfig(
        @Describe("What goes wrong.") FaultKind kind,

        @Describe("Of status: the HTTP status, from 200 to 599.")
        Optional<Integer> status,

        @Describe("Of refuse, and of status if wanted: the number in the surface's catalogue.")
        Optional<Integer> code,

        @Describe("Of status: when the client shall come again, in whole seconds.")
        Optional<Duration> retryAfter,

        @Describe("Of status: how that is written; seconds unless given.")
        Optional<RetryAfter.Form> retryAfterAs,

        @Describe("Of content-type: what the answer says it is. Of status: the type of body.")
        Optional<String> contentType,

        @Describe("Of status: a body in place of the surface's own, as a box in the middle sends.")
        Optional<String> body,

        @Describe("Of latency: how long the exchange waits, up to 5m.")
        Optional<Duration> delay,

        @Describe("Of latency: the longest wait, where each is drawn evenly from delay on.")
        Optional<Duration> upTo,

        @Describe("Of truncate: how much of the body is sent. Of drip: how much at a time.")
        Optional<Integer> bytes,

        @Describe("Of drip: the wait before each piece, up to 1m.")
        Optional<Duration> interval) {

    private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);
    private static final Duration LONGEST_INTERVAL = Duration.ofMinutes(1);
    private static final String HTML = "text/html; charset=utf-8";

    /**
     * The fault.
     *
     * @throws InvalidSetting that names what is wrong, from the rule's own members on: {@code fault.status}
     */
    public Fault fault() {
        Members members = new Members("fault", kind.word(), kind.members(), given());
        return switch (kind) {
            case STATUS -> status(members);
            case REFUSE -> new Fault.Refuse(members.number("code", 1, Integer.MAX_VALUE));
            case LATENCY -> latency(members);
            case RESET -> new Fault.Reset();
            case DROP -> new Fault.Drop();
            case TRUNCATE -> new Fault.Truncate(members.number("bytes", 0, Integer.MAX_VALUE));
            case DRIP ->
                new Fault.Drip(
                        members.number("bytes", 1, Integer.MAX_VALUE), wait(members, "interval", LONGEST_INTERVAL));
            case MALFORMED -> new Fault.Malformed();
            case CONTENT_TYPE -> new Fault.ContentType(headerText(members, "contentType"));
        };
    }

    private Fault status(Members members) {
        int number = members.number("status", 200, 599);
        if (retryAfterAs.isPresent()) {
            members.required("retryAfter");
        }
        if (contentType.isPresent()) {
            members.required("body");
            headerText(members, "contentType");
        }
        if (body.isPresent() && code.isPresent()) {
            throw members.invalid("code", "has no meaning beside a body that is not the surface's");
        }
        return new Fault.Status(
                number,
                code.isPresent() ? OptionalInt.of(members.number("code", 1, Integer.MAX_VALUE)) : OptionalInt.empty(),
                retryAfter.map(wait -> retryAfter(members, wait)),
                body.map(text -> new Fault.RawBody(contentType.orElse(HTML), text)));
    }

    private RetryAfter retryAfter(Members members, Duration wait) {
        try {
            return new RetryAfter(wait, retryAfterAs.orElse(RetryAfter.Form.SECONDS));
        } catch (IllegalArgumentException e) {
            throw members.invalid("retryAfter", String.valueOf(e.getMessage()));
        }
    }

    private Fault latency(Members members) {
        Duration least = wait(members, "delay", LONGEST_WAIT);
        if (upTo.isEmpty()) {
            return new Fault.Latency(least, least);
        }
        Duration most = wait(members, "upTo", LONGEST_WAIT);
        if (most.compareTo(least) < 0) {
            throw members.invalid("upTo", "must not be less than delay");
        }
        return new Fault.Latency(least, most);
    }

    private static Duration wait(Members members, String name, Duration most) {
        Duration wait = (Duration) members.required(name);
        if (wait.isNegative() || wait.compareTo(most) > 0) {
            throw members.invalid(name, "must be from 0s to " + most.toMinutes() + "m");
        }
        return wait;
    }

    /** A header whose value breaks the line would be another fault than the one that is asked for. */
    private static String headerText(Members members, String name) {
        String text = (String) members.required(name);
        if (text.isBlank() || text.chars().anyMatch(c -> c < ' ' || c > '~')) {
            throw members.invalid(name, "must be one line of ASCII");
        }
        return text;
    }

    private Map<String, Optional<?>> given() {
        Map<String, Optional<?>> given = new LinkedHashMap<>();
        given.put("status", status);
        given.put("code", code);
        given.put("retryAfter", retryAfter);
        given.put("retryAfterAs", retryAfterAs);
        given.put("contentType", contentType);
        given.put("body", body);
        given.put("delay", delay);
        given.put("upTo", upTo);
        given.put("bytes", bytes);
        given.put("interval", interval);
        return given;
    }
}

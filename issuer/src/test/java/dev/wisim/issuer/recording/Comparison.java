package dev.wisim.issuer.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A recorded request sent to our server, and our answer held against the recorded one. */
final class Comparison {

    private static final Pattern CREATED = Pattern.compile("\"creationTimestamp\": ?\"([^\"]+)\"");

    private Comparison() {}

    /** Fails unless our answer to {@code request} is the recorded one. */
    static void check(RecordedServers servers, byte[] request, byte[] recorded) throws IOException {
        WireMessage expected = WireMessage.parse(recorded);

        WireMessage ours = servers.answer(request, momentOf(expected));

        assertThat(NormalForm.of(ours)).isEqualTo(NormalForm.of(expected));
    }

    /** When the recorded answer was made: what it says itself, else its date. */
    static Instant momentOf(WireMessage recorded) {
        Matcher created = CREATED.matcher(recorded.body());
        return created.find()
                ? Instant.parse(created.group(1))
                : ZonedDateTime.parse(recorded.header("Date").orElseThrow(), DateTimeFormatter.RFC_1123_DATE_TIME)
                        .toInstant();
    }
}

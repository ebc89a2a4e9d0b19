package dev.wisim.issuer.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** One folder of recordings, walked whole: a case is either answered like the recorded one, or listed with a reason. */
final class Walk {

    private static final Pattern CREATED = Pattern.compile("\"creationTimestamp\": ?\"([^\"]+)\"");

    private final List<String> cases;
    private final Map<String, String> notCovered;

    Walk(List<String> cases, Map<String, String> notCovered) {
        this.cases = cases;
        this.notCovered = notCovered;
    }

    /** A test for each covered case, and one that holds the list of the others against the folder. */
    Stream<DynamicTest> tests(Check check) {
        notCovered.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
                .forEach(entry -> System.out.println("not covered: " + entry.getKey() + ": " + entry.getValue()));
        return Stream.concat(
                Stream.of(dynamicTest(
                        "every case that is listed as not covered exists",
                        () -> assertThat(cases).containsAll(notCovered.keySet()))),
                cases.stream()
                        .filter(name -> !notCovered.containsKey(name))
                        .map(name -> dynamicTest(name, () -> check.of(name))));
    }

    /** Whether our answer to a recorded request is the recorded one. */
    static void check(RecordedServers servers, byte[] request, WireMessage recorded) throws IOException {
        WireMessage ours = servers.answer(request, momentOf(recorded));

        assertThat(NormalForm.of(ours)).isEqualTo(NormalForm.of(recorded));
    }

    /** When the recorded answer was made: what it says itself, else its date. */
    static Instant momentOf(WireMessage recorded) {
        Matcher created = CREATED.matcher(recorded.body());
        return created.find()
                ? Instant.parse(created.group(1))
                : ZonedDateTime.parse(recorded.header("Date").orElseThrow(), DateTimeFormatter.RFC_1123_DATE_TIME)
                        .toInstant();
    }

    /** The check of one case. */
    interface Check {
        void of(String name) throws Exception;
    }
}

package dev.wisim.kernel.fetch;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an address answered.
 *
 * @param status the HTTP status
 * @param cacheControl the values of its {@code Cache-Control} headers
 * @param text the body, read as UTF-8
 */
public record FetchedDocument(int status, List<String> cacheControl, String text) {

    private static final Pattern MAX_AGE = Pattern.compile("(?i)max-age=\"?(\\d{1,9})\"?");

    public FetchedDocument {
        cacheControl = List.copyOf(cacheControl);
    }

    /** How long it may be kept, RFC 9111 section 5.2.2.1; empty when it does not say. */
    public Optional<Duration> maxAge() {
        return cacheControl.stream()
                .flatMap(line -> Arrays.stream(line.split(",")))
                .map(directive -> MAX_AGE.matcher(directive.strip()))
                .filter(Matcher::matches)
                .map(age -> Duration.ofSeconds(Long.parseLong(age.group(1))))
                .findFirst();
    }
}

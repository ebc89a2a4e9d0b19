package dev.wisim.kernel.fetch;

import java.net.http.HttpHeaders;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an address answered.
 *
 * @param status the HTTP status
 * @param headers the answer's headers
 * @param text the body, read as UTF-8
 */
public record FetchedDocument(int status, HttpHeaders headers, String text) {

    private static final Pattern MAX_AGE = Pattern.compile("(?i)max-age=\"?(\\d{1,9})\"?");

    /** How long it may be kept, RFC 9111 section 5.2.2.1; empty when it does not say. */
    public Optional<Duration> maxAge() {
        return headers.allValues("Cache-Control").stream()
                .flatMap(line -> Arrays.stream(line.split(",")))
                .map(directive -> MAX_AGE.matcher(directive.strip()))
                .filter(Matcher::matches)
                .map(age -> Duration.ofSeconds(Long.parseLong(age.group(1))))
                .findFirst();
    }
}

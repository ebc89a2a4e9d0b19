package dev.wisim.scenarios.client;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** Request targets of the admin API, with whatever a user typed safely inside one segment or value. */
final class Paths {

    private Paths() {}

    static String of(String... segments) {
        return Arrays.stream(segments).map(Paths::encode).collect(Collectors.joining("/", "/v0/", ""));
    }

    static String query(String name, Optional<String> value) {
        return value.map(text -> "?" + name + "=" + encode(text)).orElse("");
    }

    private static String encode(String text) {
        // A form's encoder writes a space as '+', which a path would take literally.
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}

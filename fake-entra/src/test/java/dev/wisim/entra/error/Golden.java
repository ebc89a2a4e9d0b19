package dev.wisim.entra.error;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wisim.entra.RawAnswer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Answers written down, one file each. What differs from run to run is replaced by its name first: ids, times and ports.
 * {@code -Dwisim.update-golden=true} writes the files anew.
 */
final class Golden {

    private static final Path DIRECTORY = Path.of("src/test/resources/golden/login");

    private Golden() {}

    static void check(String name, RawAnswer answer, Map<String, String> replacements) throws IOException {
        check(DIRECTORY, name, answer, replacements);
    }

    static void check(Path directory, String name, RawAnswer answer, Map<String, String> replacements)
            throws IOException {
        Path file = directory.resolve(name + ".http");
        String actual = normalised(answer, replacements);
        if (Boolean.getBoolean("wisim.update-golden")) {
            Files.createDirectories(directory);
            Files.writeString(file, actual);
        }
        assertThat(actual).as(file.toString()).isEqualTo(Files.readString(file));
    }

    private static String normalised(RawAnswer answer, Map<String, String> replacements) {
        Map<String, String> all = new LinkedHashMap<>(replacements);
        answer.header("x-ms-request-id").ifPresent(id -> all.put(id, "{trace}"));
        all.put((String) answer.json().get("correlation_id"), "{correlation}");
        all.put((String) answer.json().get("timestamp"), "{timestamp}");
        String text = answer.statusLine() + "\n" + String.join("\n", answer.headers()) + "\n\n" + answer.body() + "\n";
        for (Map.Entry<String, String> each : all.entrySet()) {
            text = text.replace(each.getKey(), each.getValue());
        }
        return text.replaceAll("(?m)^Date: .*", "Date: {date}").replaceAll("fpc=[^;]*", "fpc={fpc}");
    }
}

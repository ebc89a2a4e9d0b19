package dev.wisim.scenarios.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wisim.issuer.awkward.Awkward;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Holds the table of docs/ISSUER.md to what the token endpoint answers: one sandbox, one issuer for each setting. */
class AwkwardIssuerTest {

    private static final Path PAGE = Path.of("../docs/ISSUER.md");
    private static final Pattern NUMBER = Pattern.compile("AADSTS[0-9]+");
    private static final Optional<Duration> AT_ONCE = Optional.of(Duration.ZERO);

    @TempDir
    static Path temporary;

    private static Sandbox sandbox;
    private static TokenTrade workload;

    @BeforeAll
    static void start() throws Exception {
        String issuers = Arrays.stream(Awkward.values())
                .map(awkward -> "{name: " + awkward.word() + "}")
                .collect(Collectors.joining(", ", "[", "]"));
        sandbox = Sandboxes.start(temporary.resolve("run"), "clock.frozen=true", "issuers=" + issuers);
        workload = new TokenTrade(sandbox);
        for (Awkward awkward : Awkward.values()) {
            workload.believe(awkward.word());
        }
    }

    @AfterAll
    static void stop() {
        sandbox.close();
    }

    @ParameterizedTest
    @EnumSource(Awkward.class)
    void answersWhatThePageSays(Awkward awkward) throws Exception {
        HttpResponse<String> answer = workload.trade(assertion(awkward));
        workload.issuer(awkward.word()).misbehave(List.of());

        assertThat(outcome(answer)).isEqualTo(onThePage(awkward));
    }

    /** A token with which the setting shows, when it is presented next. */
    private static String assertion(Awkward awkward) throws Exception {
        String name = awkward.word();
        String before = workload.token(name);
        if (awkward == Awkward.KID_REUSED) {
            assertThat(workload.trade(before).statusCode()).isEqualTo(200);
        }
        workload.issuer(name).misbehave(List.of(name));
        return switch (awkward) {
            case KEY_USED_BEFORE_PUBLISHED, KID_REUSED -> {
                workload.issuer(name).rotateKeys(AT_ONCE);
                yield workload.token(name);
            }
            case KEY_REMOVED_EARLY -> {
                workload.issuer(name).rotateKeys(AT_ONCE);
                yield before;
            }
            default -> before;
        };
    }

    private static String outcome(HttpResponse<String> answer) {
        Matcher number = NUMBER.matcher(answer.body());
        return answer.statusCode() == 200 ? "a token" : number.find() ? number.group() : answer.body();
    }

    private static String onThePage(Awkward awkward) throws Exception {
        return Files.readAllLines(PAGE).stream()
                .filter(line -> line.startsWith("| `" + awkward.word() + "` |"))
                .map(line -> line.split("\\|", -1))
                .map(cells -> cells[3].strip())
                .collect(Collectors.joining("; and "));
    }
}

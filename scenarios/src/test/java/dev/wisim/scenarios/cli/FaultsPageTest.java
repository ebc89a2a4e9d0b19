package dev.wisim.scenarios.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wisim.kernel.config.ConfigReader;
import dev.wisim.kernel.config.ConfigSource;
import dev.wisim.kernel.fault.FaultConfig;
import dev.wisim.kernel.fault.FaultKind;
import dev.wisim.kernel.fault.FaultPoint;
import dev.wisim.kernel.fault.Stage;
import dev.wisim.kernel.fault.TriggerConfig;
import dev.wisim.kernel.fault.TriggerKind;
import dev.wisim.scenarios.config.FaultRuleConfig;
import dev.wisim.scenarios.config.FaultSelectConfig;
import dev.wisim.scenarios.config.SandboxConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Holds docs/FAULTS.md to what there is: its tables to the kinds and members, its examples to what takes them. */
class FaultsPageTest {

    private static final Path PAGE = Path.of("../docs/FAULTS.md");
    private static final Pattern BLOCK = Pattern.compile("```([a-z]*)\n(.*?)```", Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile("`([^`]+)`");

    @TempDir
    private Path directory;

    @ParameterizedTest
    @EnumSource
    void everyKindHasItsRowWithItsStages(FaultKind kind) throws IOException {
        List<String> cells = row(kind.word(), 4);

        assertThat(words(cells.get(2)))
                .containsExactlyElementsOf(Arrays.stream(Stage.values())
                        .filter(stage -> strikesAt(kind, stage))
                        .map(Stage::word)
                        .toList());
        assertThat(membersBelowKind(FaultConfig.class)).containsAll(words(cells.get(1)));
    }

    @Test
    void everyMemberOfAFaultStandsInARow() throws IOException {
        List<String> told = Arrays.stream(FaultKind.values())
                .flatMap(kind -> words(row(kind.word(), 4).get(1)).stream())
                .toList();

        assertThat(told).containsAll(membersBelowKind(FaultConfig.class));
    }

    @ParameterizedTest
    @EnumSource
    void everyTriggerHasItsRow(TriggerKind kind) throws IOException {
        assertThat(membersBelowKind(TriggerConfig.class))
                .containsAll(words(row(kind.word(), 3).get(1)));
    }

    @Test
    void everythingThatSelectsIsExplained() throws IOException {
        String page = Files.readString(PAGE);
        String selectors = page.substring(page.indexOf("## For whom"), page.indexOf("## How often"));

        assertThat(words(selectors))
                .containsAll(members(FaultSelectConfig.class).toList());
        assertThat(page)
                .contains(members(FaultRuleConfig.class)
                        .map(member -> "`" + member)
                        .filter(member -> !member.equals("`id"))
                        .toList());
    }

    @Test
    void fileIsReadAsItStands() throws Exception {
        Path file = Files.writeString(directory.resolve("wisim.yaml"), block("yaml", "faults:"));

        SandboxConfig config = ConfigReader.read(SandboxConfig.class, List.of(ConfigSource.file(file)))
                .orThrow();

        assertThat(config.faults()).hasSize(2);
    }

    @Test
    void commandsAndBodyAreTakenAsTheyStand() throws IOException {
        try (CommandLineFixture wisim = new CommandLineFixture()) {
            List<String> commands = blocks("")
                    .flatMap(String::lines)
                    .filter(line -> line.startsWith("wisim fault add"))
                    .toList();
            for (String command : commands) {
                wisim.out(command.substring("wisim ".length()).split(" "));
            }

            assertThat(commands).hasSize(2);
            assertThat(wisim.post("/v0/faults", block("json", "{"))).isEqualTo(201);
            assertThat(wisim.out("fault", "list").lines()).hasSize(4);
        }
    }

    private static boolean strikesAt(FaultKind kind, Stage stage) {
        try {
            return FaultPoint.parse("login/" + stage.word(), kind).stage() == stage;
        } catch (IllegalArgumentException no) {
            return false;
        }
    }

    /** The cells of the one row of so many columns that begins with {@code word}. */
    private static List<String> row(String word, int columns) {
        try (Stream<String> lines = Files.lines(PAGE)) {
            List<String> found = lines.filter(line -> line.startsWith("| `" + word + "` |"))
                    .filter(line -> line.split("\\|").length == columns + 1)
                    .toList();
            assertThat(found).as("the row of " + word).hasSize(1);
            return Arrays.stream(found.get(0).substring(1).split("\\|"))
                    .map(String::strip)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(word -> word.group(1)).toList();
    }

    private static List<String> membersBelowKind(Class<? extends Record> type) {
        return members(type).filter(name -> !name.equals("kind")).toList();
    }

    private static Stream<String> members(Class<? extends Record> type) {
        return Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName);
    }

    private static String block(String language, String start) throws IOException {
        return blocks(language)
                .filter(block -> block.startsWith(start))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<String> blocks(String language) throws IOException {
        return BLOCK.matcher(Files.readString(PAGE))
                .results()
                .filter(block -> block.group(1).equals(language))
                .map((MatchResult block) -> block.group(2));
    }
}

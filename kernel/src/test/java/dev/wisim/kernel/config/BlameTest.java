package dev.wisim.kernel.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BlameTest {

    @TempDir
    Path directory;

    @Test
    void tellsAProblemBetweenElementsAtTheSettingThatItsSentenceNames() throws IOException {
        assertThat(problems("beds:", "  - name: herbs", "    size: 2", "  - size: 3", "    name: herbs"))
                .containsExactly("garden.yaml:5: beds[1].name: beds[1].name is taken");
    }

    @Test
    void tellsItAtTheElementWhenTheSettingIsADefault() throws IOException {
        assertThat(problems("beds:", "  - size: 1", "  - size: 2"))
                .containsExactly("garden.yaml:3: beds[1].name: beds[1].name is taken");
    }

    @Test
    void tellsItAtTheRecordWhenTheSentenceNamesNoSettingOfIt() throws IOException {
        assertThat(problems("beds:", "  - name: a", "  - name: b", "  - name: c"))
                .containsExactly("garden.yaml:1: too.many beds");
    }

    private List<String> problems(String... lines) throws IOException {
        Path file = Files.writeString(directory.resolve("garden.yaml"), String.join("\n", lines) + "\n");
        return ConfigReader.read(Garden.class, List.of(ConfigSource.file(file))).problems().stream()
                .map(problem -> problem.toString().replace(directory + "/", ""))
                .toList();
    }

    record Garden(List<Bed> beds) {
        Garden {
            if (beds.size() > 2) {
                throw new IllegalArgumentException("too.many beds");
            }
            Set<String> names = new HashSet<>();
            for (int at = 0; at < beds.size(); at++) {
                if (!names.add(beds.get(at).name())) {
                    throw new IllegalArgumentException("beds[" + at + "].name is taken");
                }
            }
        }

        record Bed(
                @Default("lawn") String name, @Default("1") int size) {}
    }
}

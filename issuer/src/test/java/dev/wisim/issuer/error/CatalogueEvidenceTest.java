package dev.wisim.issuer.error;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wisim.kernel.error.Evidence;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the catalogue claims is held by a test, and the test is there. */
class CatalogueEvidenceTest {

    private static final Path TESTS = Path.of("src", "test", "java");

    /** Not visible from here, and a catalogue all the same. */
    private static final String FAULTS_OF_TOKENS = "dev.wisim.issuer.caller.TokenFault";

    static Stream<Enum<?>> catalogue() throws ClassNotFoundException {
        return Stream.concat(
                        Arrays.stream(KubernetesError.class.getPermittedSubclasses()),
                        Stream.of(Class.forName(FAULTS_OF_TOKENS)))
                .flatMap(each -> Arrays.stream(each.getEnumConstants()))
                .map(constant -> (Enum<?>) constant);
    }

    @ParameterizedTest
    @MethodSource("catalogue")
    void namesATestThatExists(Enum<?> error) throws Exception {
        Field constant = error.getDeclaringClass().getField(error.name());
        String[] test = constant.getAnnotation(Evidence.class).test().split("\\.", 2);

        String source = Files.readString(sourceOf(test[0]));

        assertThat(source).contains(" " + test[1] + "(");
    }

    private static Path sourceOf(String simpleName) throws IOException {
        try (Stream<Path> files = Files.walk(TESTS)) {
            return files.filter(file -> file.endsWith(simpleName + ".java"))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no test " + simpleName));
        }
    }
}

package dev.wisim.entra.directory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wisim.entra.error.ClientKeyError;
import dev.wisim.entra.error.ManagementCause;
import dev.wisim.entra.error.ManagementError;
import dev.wisim.kernel.error.Evidence;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ManagementErrorTest {

    private static final List<String> PACKAGES = List.of("dev.wisim.entra.directory.", "dev.wisim.entra.propagation.");

    static Stream<ManagementCause> causes() {
        return Stream.<ManagementCause[]>of(ManagementError.values(), ClientKeyError.values())
                .flatMap(Stream::of);
    }

    @ParameterizedTest
    @MethodSource("causes")
    void namesATestThatProvokesIt(ManagementCause error) throws Exception {
        String test = error.getClass()
                .getField(error.name())
                .getAnnotation(Evidence.class)
                .test();

        int dot = test.indexOf('.');

        assertThat(PACKAGES)
                .anyMatch(name -> Arrays.stream(declared(name + test.substring(0, dot)))
                        .anyMatch(method -> method.getName().equals(test.substring(dot + 1))));
    }

    @ParameterizedTest
    @MethodSource("causes")
    void isARefusalOfTheClient(ManagementCause error) {
        assertThat(error.status()).isIn(400, 404, 409);
        assertThat(error.code()).matches("[A-Za-z_]+");
    }

    private static Method[] declared(String className) {
        try {
            return Class.forName(className).getDeclaredMethods();
        } catch (ClassNotFoundException e) {
            return new Method[0];
        }
    }
}

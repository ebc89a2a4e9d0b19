package dev.wisim.kernel.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rules that are about files, so they read the checkout: every module's, not the kernel's alone. */
class SourceFilesTest {

    private static final Path CHECKOUT = Path.of("..").toAbsolutePath().normalize();

    /** The kernel is what makes any simulator; the words of this one's field belong to the modules above. */
    private static final Pattern WORDS_OF_THE_FIELD =
            Pattern.compile("(?i)\\b(azure|entra|aadsts\\w*|oidc|openid|kubernetes|kubelet|k8s|tenant|federated)\\b");

    @Test
    void noFileIsLongerThan300Lines() {
        List<String> tooLong = javaFiles("")
                .filter(file -> lines(file).size() > 300)
                .map(file -> CHECKOUT.relativize(file) + " has " + lines(file).size())
                .toList();

        assertThat(tooLong).as("find the second idea in each").isEmpty();
    }

    @Test
    void kernelHasNoWordOfTheField() {
        List<String> strays = javaFiles("kernel/src/main")
                .flatMap(file -> lines(file).stream()
                        .filter(line -> WORDS_OF_THE_FIELD.matcher(line).find())
                        .map(line -> CHECKOUT.relativize(file) + ": " + line.strip()))
                .toList();

        assertThat(strays).isEmpty();
    }

    @Test
    void everyMainPackageSaysWhatLivesInIt() {
        List<String> silent = javaFiles("")
                .filter(file -> file.toString().contains("/src/main/"))
                .map(Path::getParent)
                .distinct()
                .filter(directory -> !describedAndNullMarked(directory.resolve("package-info.java")))
                .map(directory -> CHECKOUT.relativize(directory).toString())
                .toList();

        assertThat(silent).isEmpty();
    }

    private static boolean describedAndNullMarked(Path packageInfo) {
        return Files.exists(packageInfo)
                && String.join("\n", lines(packageInfo)).contains("@NullMarked")
                && lines(packageInfo).get(0).startsWith("/**");
    }

    private static Stream<Path> javaFiles(String below) {
        Path root = CHECKOUT.resolve(below);
        try (Stream<Path> files = Files.walk(root)) {
            return files
                    .filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> file.toString().contains("/src/"))
                    .filter(file -> !file.toString().contains("/target/"))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

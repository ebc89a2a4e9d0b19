package dev.wisim.scenarios.jar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;

class JarContentIT {

    @Test
    void hasOneJacksonAndNoAzureOnTheServersClassPath() throws Exception {
        assertThat(names())
                .noneMatch(name -> name.startsWith("com/azure/"))
                .noneMatch(name -> name.startsWith("com/microsoft/"))
                .noneMatch(name -> name.startsWith("com/fasterxml/jackson/databind/"))
                .noneMatch(name -> name.startsWith("com/fasterxml/jackson/core/"))
                .anyMatch(name -> name.startsWith("tools/jackson/databind/"));
    }

    @Test
    void claimsNoSignatureAndNoModule() throws Exception {
        assertThat(names())
                .noneMatch(name -> name.matches("META-INF/[^/]+\\.(SF|RSA|DSA|EC)"))
                .noneMatch(name -> name.endsWith("module-info.class"));
    }

    @Test
    void nestsTheSdkAndTheNativeLibraries() throws Exception {
        assertThat(names())
                .anyMatch(name -> name.matches("demo-client/azure-identity-[0-9.]+\\.jar"))
                .contains(
                        "native/accp-linux-aarch64.jar",
                        "native/accp-linux-x86_64.jar",
                        "native/accp-osx-aarch64.jar",
                        "native/accp-osx-x86_64.jar");
    }

    private static List<String> names() throws Exception {
        try (JarFile jar = new JarFile(RunnableJar.path().toFile())) {
            return jar.stream().map(JarEntry::getName).toList();
        }
    }
}

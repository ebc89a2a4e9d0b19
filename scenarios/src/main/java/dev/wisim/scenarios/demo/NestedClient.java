package dev.wisim.scenarios.demo;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/** The demo's workload with the Azure SDK: nested in our jar, so that no server of ours ever has it on its class path. */
final class NestedClient {

    /** The class to start. */
    static final String MAIN_CLASS = "dev.wisim.democlient.Workload";

    private static final String CLASS_FILE = MAIN_CLASS.replace('.', '/') + ".class";
    private static final String JARS = "demo-client/";

    private NestedClient() {}

    /** Unpacks it into {@code directory} and returns its class path. */
    static List<Path> unpack(Path directory) throws IOException {
        URL nested = NestedClient.class.getClassLoader().getResource(CLASS_FILE);
        if (nested == null) {
            throw new IOException("this build nests no " + MAIN_CLASS);
        }
        URLConnection connection = nested.openConnection();
        connection.setUseCaches(false);
        return connection instanceof JarURLConnection jar
                ? fromJar(Path.of(jar.getJarFile().getName()), directory)
                : fromClasses(Path.of(nested.getPath()));
    }

    private static List<Path> fromJar(Path jar, Path directory) throws IOException {
        List<Path> classPath = new ArrayList<>(List.of(directory));
        try (JarFile file = new JarFile(jar.toFile())) {
            for (JarEntry entry : file.stream().toList()) {
                boolean library = entry.getName().startsWith(JARS) && !entry.isDirectory();
                if (library || entry.getName().equals(CLASS_FILE)) {
                    Path target = directory.resolve(entry.getName());
                    Files.createDirectories(target.getParent());
                    try (InputStream in = file.getInputStream(entry)) {
                        Files.copy(in, target);
                    }
                    if (library) {
                        classPath.add(target);
                    }
                }
            }
        }
        return classPath;
    }

    /** In a build's tests the module lies there as a directory: nothing has to be unpacked. */
    private static List<Path> fromClasses(Path classFile) throws IOException {
        Path classes = classFile;
        for (int level = 0; level < CLASS_FILE.split("/").length; level++) {
            classes = classes.getParent();
        }
        List<Path> classPath = new ArrayList<>(List.of(classes));
        try (var jars = Files.list(classes.resolve(JARS))) {
            jars.sorted().forEach(classPath::add);
        }
        return classPath;
    }
}

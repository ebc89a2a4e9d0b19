package dev.wisim.kernel.jose;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * A jar inside the runnable jar, unpacked file by file. As a directory it loads in a third of the time: no signature of
 * some hundred entries is checked, and the native library is inflated once, not copied first.
 */
final class NestedJar {

    private NestedJar() {}

    /**
     * A class loader over what {@code jar} holds. It is never closed: its classes live as long as the process, and are
     * loaded when they are first used.
     *
     * @param directory where a fresh directory for it is made; removing that is the owner's matter
     */
    @SuppressWarnings("resource") // lives as long as the process
    static ClassLoader open(InputStream jar, Path directory, ClassLoader parent) throws IOException {
        Path unpacked = unpack(jar, directory);
        return new URLClassLoader(new URL[] {unpacked.toUri().toURL()}, parent);
    }

    private static Path unpack(InputStream jar, Path directory) throws IOException {
        Files.createDirectories(directory);
        Path root = Files.createTempDirectory(directory, "native-");
        try (ZipInputStream entries = new ZipInputStream(jar)) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                if (!entry.isDirectory() && !entry.getName().startsWith("META-INF/")) {
                    copy(entries, within(root, entry.getName()));
                }
            }
        }
        return root;
    }

    private static void copy(InputStream entry, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.copy(entry, file);
    }

    private static Path within(Path root, String name) throws IOException {
        Path file = root.resolve(name).normalize();
        if (!file.startsWith(root)) {
            throw new IOException("the nested jar has an entry outside itself: " + name);
        }
        return file;
    }
}

package dev.wisim.scenarios.matrix;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A network of its own, in which only the loopback is, and a hosts file of its own, in which Microsoft's names are the loopback's.
 * The machine's own files are only mounted over, for those inside.
 *
 * @param enter the command that enters one, as root or as a user who becomes root inside
 */
record Namespace(List<String> enter) {

    private static final List<List<String>> WAYS = List.of(List.of("unshare", "-mn"), List.of("unshare", "-rmn"));

    private static final String HOSTS = """
            127.0.0.1 localhost
            127.0.0.1 login.microsoftonline.com login.windows.net login.microsoft.com sts.windows.net
            """;

    /** Mounts what is to be seen inside over the machine's, and becomes the command. */
    private static final String SET_UP = """
            set -e
            ip link set lo up
            mount --bind "$1" /etc/hosts
            if [ -e /etc/resolv.conf ]; then mount --bind "$2" /etc/resolv.conf; fi
            shift 2
            exec "$@"
            """;

    /** The first way that works here. */
    static Optional<Namespace> possible() {
        return WAYS.stream().map(Namespace::new).filter(Namespace::works).findFirst();
    }

    /** A command as it runs inside. */
    List<String> inside(Path directory, List<String> command) throws IOException {
        Path hosts = Files.writeString(directory.resolve("hosts"), HOSTS);
        Path resolver = Files.writeString(directory.resolve("resolv.conf"), "");
        List<String> line = new ArrayList<>(enter);
        line.addAll(List.of("sh", "-c", SET_UP, "sh", hosts.toString(), resolver.toString()));
        line.addAll(command);
        return line;
    }

    private boolean works() {
        List<String> probe = new ArrayList<>(enter);
        probe.addAll(List.of("sh", "-c", "ip link set lo up && mount --bind /etc/hosts /etc/hosts"));
        try {
            Process process = new ProcessBuilder(probe)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException notThere) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}

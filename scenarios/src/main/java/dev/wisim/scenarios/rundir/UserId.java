package dev.wisim.scenarios.rundir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Who runs this process. */
final class UserId {

    private UserId() {}

    /**
     * The numeric id of the user, or the name where users have no number. Java does not tell the id, but a file that we
     * make carries it; the home directory would not do, since in containers it often belongs to somebody else.
     */
    static String own() {
        try {
            Path probe = Files.createTempFile("wisim", null);
            try {
                return String.valueOf(Files.getAttribute(probe, "unix:uid"));
            } catch (UnsupportedOperationException | IllegalArgumentException e) {
                return System.getProperty("user.name");
            } finally {
                Files.delete(probe);
            }
        } catch (IOException e) {
            return System.getProperty("user.name");
        }
    }
}

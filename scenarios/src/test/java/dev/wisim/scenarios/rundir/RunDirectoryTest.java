package dev.wisim.scenarios.rundir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunDirectoryTest {

    private static final RunningSandbox SELF = new RunningSandbox(
            ProcessHandle.current().pid(), URI.create("http://127.0.0.1:8440"), Map.of("WISIM_ADMIN_URL", "x"));

    @TempDir
    Path parent;

    @Test
    void liesInTheRuntimeDirectoryWhenThereIsOne() {
        RunDirectory directory = RunDirectory.standard(Map.of("XDG_RUNTIME_DIR", "/run/user/1000"));

        assertThat(directory.path()).isEqualTo(Path.of("/run/user/1000/wisim"));
    }

    @Test
    void liesInTheTemporaryDirectoryUnderTheUsersNumberOtherwise() throws Exception {
        RunDirectory directory = RunDirectory.standard(Map.of("XDG_RUNTIME_DIR", "relative"));

        assertThat(directory.path().getParent()).isEqualTo(Path.of(System.getProperty("java.io.tmpdir")));
        assertThat(directory.path().getFileName().toString())
                .isEqualTo("wisim-" + Files.getAttribute(parent, "unix:uid"));
    }

    @Test
    void belongsToItsOwnerAloneAndSoDoItsFiles() throws Exception {
        RunDirectory directory = new RunDirectory(parent.resolve("run"));

        try (RunDirectoryClaim claim = directory.claim()) {
            claim.write(directory.token(), "secret");

            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory.path())))
                    .isEqualTo("rwx------");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory.token())))
                    .isEqualTo("rw-------");
            assertThat(directory.token()).hasContent("secret");
        }
    }

    @Test
    void tellsWhoLivesHere() {
        RunDirectory directory = new RunDirectory(parent.resolve("run"));

        try (RunDirectoryClaim claim = directory.claim()) {
            claim.publish(SELF);

            assertThat(directory.running()).contains(SELF);
        }
        assertThat(directory.running()).isEmpty();
    }

    @Test
    void takesOneSandboxAtATime() {
        RunDirectory directory = new RunDirectory(parent.resolve("run"));

        try (RunDirectoryClaim first = directory.claim()) {
            first.publish(SELF);

            assertThatThrownBy(directory::claim)
                    .isInstanceOf(RunDirectoryTaken.class)
                    .hasMessageContaining("process " + SELF.pid())
                    .hasMessageContaining("http://127.0.0.1:8440")
                    .hasMessageContaining("--run-dir");
        }
        directory.claim().close();
    }

    @Test
    void isNobodysWhenItsProcessDied() throws Exception {
        RunDirectory directory = new RunDirectory(parent.resolve("run"));
        Files.createDirectory(directory.path());
        long dead = new ProcessBuilder("true").start().onExit().get().pid();
        RunningSandbox stale = new RunningSandbox(dead, URI.create("http://127.0.0.1:8440"), Map.of());
        Files.writeString(directory.sandboxJson(), SandboxDocument.of(stale));
        Files.writeString(directory.token(), "old");

        assertThat(directory.running()).isEmpty();
        try (RunDirectoryClaim claim = directory.claim()) {
            assertThat(claim.directory().token()).doesNotExist();
        }
    }

    @Test
    void isNobodysWhenItsDocumentCannotBeRead() throws Exception {
        RunDirectory directory = new RunDirectory(parent);
        Files.writeString(directory.sandboxJson(), "{\"pid\": 1, ");

        assertThat(directory.running()).isEmpty();
    }

    @Test
    void leavesNothingBehind() throws Exception {
        RunDirectory directory = new RunDirectory(parent.resolve("run"));

        try (RunDirectoryClaim claim = directory.claim()) {
            claim.write(directory.ca(), "ca");
            claim.write(directory.bundle(), "bundle");
            claim.write(directory.token(), "token");
            claim.publish(SELF);
            Files.createDirectories(directory.unpacked().resolve("deep"));
            Files.writeString(directory.unpacked().resolve("deep").resolve("a.jar"), "jar");
        }

        assertThat(directory.path()).doesNotExist();
    }

    @Test
    void keepsWhatIsNotOurs() throws Exception {
        RunDirectory directory = new RunDirectory(parent.resolve("run"));
        Path theirs = directory.path().resolve("notes.txt");

        RunDirectoryClaim claim = directory.claim();
        Files.writeString(theirs, "mine");
        claim.close();

        assertThat(directory.path()).isDirectoryContaining(theirs::equals);
    }

    @Test
    void refusesALinkThatSomebodyPutThere() throws Exception {
        Path elsewhere = Files.createDirectory(parent.resolve("elsewhere"));
        RunDirectory directory = new RunDirectory(Files.createSymbolicLink(parent.resolve("run"), elsewhere));

        assertThatThrownBy(directory::claim)
                .isInstanceOf(RunDirectoryUnusable.class)
                .hasMessageContaining("not a directory")
                .hasMessageContaining("--run-dir");
    }
}

package dev.wisim.scenarios.rundir;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Where a sandbox leaves its addresses, its certificates and its token: {@code $XDG_RUNTIME_DIR/wisim} or, without that,
 * {@code <tmp>/wisim-<uid>}, unless another directory is asked for. One sandbox at a time lives in one directory.
 *
 * @param path the directory, which need not exist
 */
public record RunDirectory(Path path) {

    public RunDirectory {
        path = path.toAbsolutePath().normalize();
    }

    /** The directory for this user when none is asked for. */
    public static RunDirectory standard(Map<String, String> environment) {
        String runtime = environment.getOrDefault("XDG_RUNTIME_DIR", "");
        // The specification of the variable: a relative path is to be ignored.
        return runtime.startsWith("/")
                ? new RunDirectory(Path.of(runtime, "wisim"))
                : new RunDirectory(Path.of(System.getProperty("java.io.tmpdir"), "wisim-" + UserId.own()));
    }

    /** The sandbox that lives here, empty when there is none or it died without cleaning up. */
    public Optional<RunningSandbox> running() {
        return SandboxDocument.read(sandboxJson()).filter(RunningSandbox::alive);
    }

    /**
     * Takes the directory for a sandbox of this process; what a dead one left is replaced.
     *
     * @throws RunDirectoryTaken when a sandbox lives here
     * @throws RunDirectoryUnusable when the directory cannot be made, or is another user's
     */
    public RunDirectoryClaim claim() {
        return RunDirectoryClaim.on(this);
    }

    /** The addresses and the environment, for other commands. */
    public Path sandboxJson() {
        return path.resolve("sandbox.json");
    }

    /** The certificate of the sandbox's own authority, PEM. */
    public Path ca() {
        return path.resolve("ca.pem");
    }

    /** The system's roots and the sandbox's authority, PEM. */
    public Path bundle() {
        return path.resolve("bundle.pem");
    }

    /** The service-account token, renewed as the kubelet would. */
    public Path token() {
        return path.resolve("token");
    }

    /** The token files of workloads that run at present. */
    public Path tokens() {
        return path.resolve("tokens");
    }

    /** A directory with nothing but the sandbox's authority in it, for clients that look for roots in directories. */
    public Path certificates() {
        return path.resolve("certs");
    }

    /** The sandbox's authority as Java reads it, PKCS #12; there once a workload has needed it. */
    public Path javaTrust() {
        return path.resolve("trust.p12");
    }

    /** What the runnable jar nests and the sandbox had to unpack. */
    public Path unpacked() {
        return path.resolve("unpacked");
    }

    Path lock() {
        return path.resolve("lock");
    }
}

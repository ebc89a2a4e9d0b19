package dev.wisim.scenarios.run;

import dev.wisim.kernel.cli.CannotStart;
import dev.wisim.kernel.tls.TrustedRoots;
import dev.wisim.scenarios.rundir.RunDirectory;
import dev.wisim.scenarios.trust.JavaTrustStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * The sandbox's authority, and no other, in every form that a runtime reads. A sandbox needs only the first for itself; the
 * others are made for the first child, and go with the run directory.
 *
 * @param pem the certificate
 * @param directory a directory with that certificate alone
 * @param javaOptions the options that make a Java machine trust it
 */
record TrustFiles(Path pem, Path directory, List<String> javaOptions) {

    static TrustFiles in(RunDirectory run) {
        // The authority is the same as long as the sandbox lives.
        if (!Files.exists(run.javaTrust())) {
            make(run);
        }
        return new TrustFiles(run.ca(), run.certificates(), JavaTrustStore.options(run.javaTrust()));
    }

    private static void make(RunDirectory run) {
        try {
            Files.createDirectories(run.certificates());
            Files.copy(run.ca(), run.certificates().resolve("ca.pem"), StandardCopyOption.REPLACE_EXISTING);
            // Beside it first: two children may begin at once.
            Path draft = Files.createTempFile(run.path(), "trust", ".new");
            JavaTrustStore.write(TrustedRoots.readPem(run.ca()).get(0), draft);
            Files.move(draft, run.javaTrust(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new CannotStart("the sandbox's authority cannot be prepared for clients: " + e, e);
        }
    }
}

package dev.wisim.issuer.cli;

import dev.wisim.issuer.kept.KeptRun;
import dev.wisim.issuer.standalone.StandaloneConfig;
import dev.wisim.issuer.standalone.StandaloneServer;
import dev.wisim.kernel.cli.CannotStart;
import dev.wisim.kernel.cli.ExitCode;
import dev.wisim.kernel.cli.Listing;
import dev.wisim.kernel.cli.ScratchDirectory;
import dev.wisim.kernel.cli.StopSignal;
import dev.wisim.kernel.config.ConfigProblems;
import dev.wisim.kernel.jose.CryptoProvider;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code wisim issuer}: OIDC issuers and nothing else, until they are told to stop. */
@Command(
        name = "issuer",
        description = {
            "Start OIDC issuers alone, print where they are, then the one line 'ready'.",
            "SIGTERM and SIGINT stop them cleanly, with exit code 0."
        },
        mixinStandardHelpOptions = true)
public final class IssuerCommand implements Callable<Integer> {

    private static final String CA = "ca.pem";

    @Spec
    private CommandSpec spec;

    @Mixin
    private StandaloneOptions options;

    @Mixin
    private StateOption state;

    @Option(
            names = "--cert-dir",
            paramLabel = "DIR",
            description = "Where to leave " + CA + ", which relying parties must trust"
                    + " (default: a directory that is removed at the end)")
    private Optional<Path> certDir = Optional.empty();

    @Override
    public Integer call() throws ConfigProblems, InterruptedException {
        StandaloneConfig config = options.read();
        KeptRun run = state.open();
        ScratchDirectory scratch = ScratchDirectory.create("wisim-issuer");
        CryptoProvider crypto = CryptoProvider.detect(scratch.path());
        try {
            StandaloneServer server = StandaloneServer.start(config, crypto, run);
            StopSignal.calls(() -> {
                server.close();
                run.close();
                crypto.settle();
                scratch.close();
            });
            announce(config, crypto, server, written(server.authorityPem(), certDir.orElse(scratch.path())));
        } catch (RuntimeException e) {
            crypto.settle();
            scratch.close();
            run.close();
            throw e;
        }
        new CountDownLatch(1).await();
        return ExitCode.OK;
    }

    private static Path written(String pem, Path directory) {
        Path file = directory.resolve(CA).toAbsolutePath().normalize();
        try {
            Files.createDirectories(directory);
            return Files.writeString(file, pem);
        } catch (IOException e) {
            throw new CannotStart("cannot write " + file + ": " + e, e);
        }
    }

    private void announce(StandaloneConfig config, CryptoProvider crypto, StandaloneServer server, Path ca) {
        Listing listing = new Listing();
        server.issuers().forEach((name, url) -> listing.with("issuer " + name, url));
        server.apiServers().forEach((name, url) -> listing.with("api-server " + name, url));
        listing.with("admin", server.admin().map(Object::toString).orElse("off"))
                .with("CA", ca)
                .with("seed", config.seed())
                .with("signs with", crypto.name());
        PrintWriter out = spec.commandLine().getOut();
        out.print(listing);
        out.println("ready");
        out.flush();
    }
}

package dev.wisim.issuer.cli;

import dev.wisim.issuer.kept.KeptRun;
import dev.wisim.issuer.state.StateUnusable;
import dev.wisim.issuer.state.database.StateDirectory;
import dev.wisim.kernel.cli.CannotStart;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Where keys, objects and the authority are kept from run to run. */
public final class StateOption {

    @Option(
            names = "--state",
            paramLabel = "DIR",
            description = "Keep keys, objects and the authority there for the next start; without it nothing is kept")
    private Optional<Path> directory = Optional.empty();

    /**
     * This run, with what the runs before it have left.
     *
     * @throws CannotStart when what they left is damaged, in use, or cannot be read
     */
    public KeptRun open() {
        try {
            return directory.map(StateDirectory::open).map(KeptRun::of).orElseGet(KeptRun::forgetful);
        } catch (StateUnusable e) {
            throw new CannotStart(e.getMessage(), e);
        }
    }
}

package dev.wisim.scenarios.demo;

import dev.wisim.issuer.kept.KeptRun;
import dev.wisim.scenarios.client.AdminRefused;
import dev.wisim.scenarios.client.AdminUnreachable;
import dev.wisim.scenarios.rundir.RunDirectory;
import dev.wisim.scenarios.sandbox.Sandbox;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Optional;
import java.util.function.BiFunction;

/** Sets the stage, has the story told, and leaves nothing behind. */
public final class DemoRun {

    private DemoRun() {}

    /**
     * Runs the demo.
     *
     * @param version what to call this build
     * @return empty when every step came out as it should; otherwise the step that did not, and why
     */
    public static Optional<String> run(String version, Narrator narrator) {
        return on(
                version,
                narrator,
                (sandbox, login) ->
                        SdkWorkload.prepare(sandbox.files().unpacked().resolve("sdk"), sandbox.authority()));
    }

    /** Runs it without the SDK: every class of the servers is loaded and used once. */
    public static Optional<String> rehearse(String version, Narrator narrator) {
        return on(version, narrator, (sandbox, login) -> new PlainClient(login));
    }

    private static Optional<String> on(
            String version, Narrator narrator, BiFunction<Sandbox, LoginClient, TokenClient> workload) {
        try (Sandbox sandbox =
                Sandbox.start(DemoConfig.read(), stage().claim(), KeptRun.forgetful(), version, warning -> {})) {
            LoginClient login = new LoginClient(sandbox.addresses().login().orElseThrow(), sandbox.authority());
            return tell(new Demo(sandbox, login, workload.apply(sandbox, login), narrator), narrator);
        }
    }

    private static Optional<String> tell(Demo demo, Narrator narrator) {
        try {
            demo.tell();
            return Optional.empty();
        } catch (StepFailed | AdminRefused | AdminUnreachable e) {
            narrator.breakOff(demo.step(), e.getMessage());
            return Optional.of("step '" + demo.step() + "' failed: " + e.getMessage());
        }
    }

    /** A directory of its own, so that a sandbox that runs beside it is not disturbed. */
    private static RunDirectory stage() {
        try {
            return new RunDirectory(Files.createTempDirectory("wisim-demo-"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package dev.wisim.kernel.cli;

/** SIGTERM and SIGINT, which end a server. */
public final class StopSignal {

    private StopSignal() {}

    /**
     * Has the signal do {@code stop} and end the process with success: to stop as one is told to is no failure. Left alone,
     * the Java machine would report the signal's number.
     */
    public static void calls(Runnable stop) {
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            stop.run();
                            Runtime.getRuntime().halt(ExitCode.OK);
                        },
                        "stop"));
    }
}

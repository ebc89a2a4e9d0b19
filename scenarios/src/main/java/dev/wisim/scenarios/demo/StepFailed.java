package dev.wisim.scenarios.demo;

/** A step did not come out as it should; the message says what came instead. */
final class StepFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StepFailed(String message) {
        super(message);
    }
}

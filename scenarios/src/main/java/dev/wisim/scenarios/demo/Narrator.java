package dev.wisim.scenarios.demo;

/** Who tells the story while it happens. */
public interface Narrator {

    /** A step came out as it should. */
    void tell(Step step);

    /** The story ended here. */
    void end();

    /** The story broke off: what {@code step} should have shown, it did not show. */
    void breakOff(String step, String reason);
}

package dev.wisim.issuer.awkward;

import dev.wisim.kernel.http.Answer;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** An answer after everything that an issuer does wrong with it. */
public final class AwkwardAnswer {

    /** How long {@link Awkward#SLOW} takes, by the wall clock: a relying party's time-out knows no other. */
    public static final Duration SLOW = Duration.ofSeconds(10);

    private static final String PAGE = "<!DOCTYPE html>\n<html><head><title>Sign in to this network</title></head>"
            + "<body><h1>Sign in to this network</h1></body></html>\n";

    private AwkwardAnswer() {}

    /** {@code calm}, or what has become of it. */
    public static Answer of(Answer calm, Awkwardness awkwardness) {
        if (awkwardness.has(Awkward.SLOW)) {
            delay();
        }
        if (awkwardness.has(Awkward.SERVER_ERROR)) {
            return Answer.of(500, "text/plain; charset=utf-8", calm.headers(), "This server is out of order.\n");
        }
        if (awkwardness.has(Awkward.HTML)) {
            return Answer.of(200, "text/html; charset=utf-8", List.of(), PAGE);
        }
        if (awkwardness.has(Awkward.TRUNCATED)) {
            return new Answer(
                    calm.status(),
                    calm.contentType(),
                    calm.headers(),
                    Arrays.copyOf(calm.body(), calm.body().length / 2));
        }
        return calm;
    }

    private static void delay() {
        try {
            boolean never = new CountDownLatch(1).await(SLOW.toMillis(), TimeUnit.MILLISECONDS);
            assert !never : "nobody counts down";
        } catch (InterruptedException e) {
            // The server stops: whoever waits for this answer gets it at once.
            Thread.currentThread().interrupt();
        }
    }
}

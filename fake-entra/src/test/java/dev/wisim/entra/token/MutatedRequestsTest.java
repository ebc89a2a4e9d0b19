package dev.wisim.entra.token;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wisim.entra.LoginWorld;
import dev.wisim.entra.RawAnswer;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Ten thousand requests that are broken at random, by a seed: none may break the server. */
class MutatedRequestsTest {

    private static final int REQUESTS = 10_000;
    private static final long SEED = 20_260_301;

    @Test
    void everyAnswerIsWellFormedAndNoneIsAFault() {
        try (LoginWorld world = LoginWorld.start().withFederatedIdentity()) {
            RequestMutations mutations = new RequestMutations(SEED, world);
            mutations.warmUp();
            long before = heap();

            for (int i = 0; i < REQUESTS; i++) {
                byte[] request = mutations.next();
                RawAnswer answer = world.http.send(request);
                requireWellFormed(answer, i, world);
            }

            assertThat(heap() - before).as("bytes kept after the requests").isLessThan(16L << 20);
        }
    }

    private static void requireWellFormed(RawAnswer answer, int request, LoginWorld world) {
        assertThat(answer.status())
                .as("request %d of seed %d: %s", request, SEED, world.lastExchange())
                .isLessThan(500);
        if (answer.header("Access-Control-Max-Age").isPresent()) {
            assertThat(answer.body()).as("what a preflight answers").isEmpty();
            return;
        }
        if (answer.status() == 200) {
            assertThat(answer.accessToken()).isNotEmpty();
            return;
        }
        Map<String, Object> refusal = answer.json();
        assertThat(refusal.keySet())
                .as("request %d of seed %d", request, SEED)
                .startsWith("error", "error_description", "error_codes", "timestamp", "trace_id", "correlation_id");
        assertThat(answer.description()).startsWith("AADSTS" + answer.code() + ": ");
        assertThat(answer.body()).doesNotContain("Exception", "\tat ", "dev.wisim", "jetty", "javalin");
    }

    private static long heap() {
        Runtime runtime = Runtime.getRuntime();
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return runtime.totalMemory() - runtime.freeMemory();
    }
}

package dev.wisim.entra.admin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wisim.entra.admin.DirectoryApi.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CredentialLimitRaceTest {

    private static final int WRITERS = 60;

    @ParameterizedTest
    @ValueSource(strings = {"identities", "applications"})
    void racingWritersReachTwentyAndNeverTwentyOne(String kind) throws Exception {
        try (DirectoryApi api = new DirectoryApi()) {
            String parent = kind.equals("identities")
                    ? api.post("/identities", "{'name':'app'}").at("/clientId")
                    : api.post("/applications", "{'displayName':'app'}").at("/appId");
            String path = "/" + kind + "/" + parent + "/federated-credentials";
            long before = api.facts();

            List<Reply> replies = race(api, path);

            assertThat(replies.stream().filter(reply -> reply.status() < 300)).hasSize(20);
            assertThat(replies.stream().filter(reply -> reply.status() >= 300))
                    .hasSize(WRITERS - 20)
                    .allSatisfy(reply -> {
                        assertThat(reply.status()).isEqualTo(400);
                        assertThat(reply.at("/error/message")).startsWith("Too many Federated Identity Credentials");
                    });
            assertThat(api.get(path).json().get("value")).hasSize(20);
            assertThat(api.facts()).isEqualTo(before + 20);
        }
    }

    private static List<Reply> race(DirectoryApi api, String path) throws Exception {
        CyclicBarrier start = new CyclicBarrier(WRITERS);
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        try {
            List<Callable<Reply>> tasks = new ArrayList<>();
            for (int writer = 0; writer < WRITERS; writer++) {
                String body = "{'name':'fic-" + writer + "','issuer':'i','subject':'" + writer + "'}";
                tasks.add(() -> {
                    start.await();
                    return api.post(path, body);
                });
            }
            List<Reply> replies = new ArrayList<>();
            for (Future<Reply> reply : writers.invokeAll(tasks)) {
                replies.add(reply.get());
            }
            return replies;
        } finally {
            writers.shutdownNow();
        }
    }
}

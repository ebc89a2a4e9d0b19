package dev.wisim.scenarios.cli;

import static dev.wisim.scenarios.cli.CommandLineFixture.assertGolden;
import static org.assertj.core.api.Assertions.assertThat;

import dev.wisim.scenarios.admin.RunningAdmin;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class JournalCommandTest {

    private final CommandLineFixture wisim = new CommandLineFixture();

    @AfterEach
    void stop() {
        wisim.close();
    }

    @Test
    void tellsWhatHappenedAndWhyItWasRefused() {
        appendRefusal();
        append(2, 200, Map.of("issued", Map.of("client", "app")));

        assertGolden("journal.txt", wisim.out("journal"));
    }

    @Test
    void printsALineOfJsonForEachEntry() {
        append(1, 200, Map.of());
        append(2, 200, Map.of());

        assertThat(wisim.out("journal", "--json").lines())
                .hasSize(2)
                .first()
                .isEqualTo("{\"sequence\":1,\"id\":\"id-1\",\"at\":\"2026-11-22T18:00:00.001Z\",\"surface\":\"login\","
                        + "\"method\":\"POST\",\"path\":\"/t/oauth2/v2.0/token\",\"status\":200,\"notes\":{}}");
    }

    @Test
    void showsFromAPlaceAndUpToALimit() {
        for (int entry = 1; entry <= 4; entry++) {
            append(entry, 200, Map.of());
        }

        assertThat(wisim.out("journal", "--since", "1", "--limit", "2").lines())
                .extracting(line -> line.strip().substring(0, 1))
                .containsExactly("2", "3");
    }

    @Test
    void showsMoreThanAPage() {
        for (int entry = 1; entry <= 900; entry++) {
            append(entry, 200, Map.of());
        }

        assertThat(wisim.out("journal", "--json").lines()).hasSize(900);
    }

    @Test
    void followsWhatComesLater() throws Exception {
        append(1, 200, Map.of());
        CompletableFuture<String> following =
                CompletableFuture.supplyAsync(() -> wisim.out("journal", "--follow", "--limit", "3", "--json"));

        append(2, 200, Map.of());
        assertThat(following).isNotDone();
        append(3, 200, Map.of());

        assertThat(following.get(20, TimeUnit.SECONDS).lines()).hasSize(3);
    }

    private void append(int entry, int status, Map<String, Object> notes) {
        wisim.admin
                .journal()
                .append(
                        "id-" + entry,
                        RunningAdmin.START.plusMillis(entry),
                        "login",
                        "POST",
                        "/t/oauth2/v2.0/token",
                        status,
                        notes);
    }

    private void appendRefusal() {
        Map<String, Object> presented = new LinkedHashMap<>();
        presented.put("issuer", "https://issuer.example/");
        presented.put("subject", "system:serviceaccount:default:other");
        presented.put("audience", List.of("api://AzureADTokenExchange"));
        Map<String, Object> nearest = new LinkedHashMap<>();
        nearest.put("credential", "kubernetes-default");
        nearest.put("field", "subject");
        nearest.put("registered", "system:serviceaccount:default:workload");
        nearest.put(
                "difference", "The service account's name is 'other' in the token and 'workload' in the credential.");
        Map<String, Object> explanation = new LinkedHashMap<>();
        explanation.put("presented", presented);
        explanation.put("answeredBy", Map.of("replica", 0));
        explanation.put("nearest", nearest);
        explanation.put("change", "Register the subject.");
        Map<String, Object> notes = new LinkedHashMap<>();
        notes.put("explanation", explanation);
        notes.put("refusal", "NO_MATCHING_SUBJECT");
        notes.put("code", "AADSTS700213");
        notes.put("text", "AADSTS700213: No matching federated identity record found.\r\nTrace ID: x");
        append(1, 401, notes);
    }
}

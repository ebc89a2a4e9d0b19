package dev.wisim.scenarios.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DemoStoryTest {

    @Test
    void goesFromTooEarlyToATokenToANeighbourRefused() {
        Recorder recorder = new Recorder();

        Optional<String> failure = DemoRun.rehearse("test", recorder);

        assertThat(failure).isEmpty();
        assertThat(recorder.steps)
                .extracting(Step::name)
                .containsExactly(
                        "sandbox",
                        "identity",
                        "credential",
                        "too-early",
                        "still-refused",
                        "clock",
                        "token",
                        "decode",
                        "wrong-subject");
        assertThat(recorder.steps.get(3).facts())
                .hasEntrySatisfying(
                        "refused", text -> assertThat(text.toString()).contains("AADSTS70025"))
                .containsKeys("why", "works from");
        assertThat(recorder.steps.get(8).facts())
                .containsEntry("nearest", "demo-credential")
                .containsEntry("differs in", "subject");
        assertThat(recorder.ended).isTrue();
    }

    @Test
    void isOneObjectForAScript() {
        StringWriter out = new StringWriter();
        JsonNarrator narrator = new JsonNarrator(new PrintWriter(out));

        narrator.tell(new Step("clock", "Time passes.", "2026-11-22T10:00:00Z", Map.of("by", "2m")));
        narrator.breakOff("token", "nobody answered");

        JsonNode story = JsonMapper.shared().readTree(out.toString());
        assertThat(story.get("ok").asBoolean()).isFalse();
        assertThat(story.get("steps").get(0).get("name").asString()).isEqualTo("clock");
        assertThat(story.get("failed").get("reason").asString()).isEqualTo("nobody answered");
    }

    @Test
    void isColouredOnlyWhereColourIsWanted() {
        Step step = new Step("token", "A token.", "2026-11-22T10:00:00Z", Map.of("token", "ey"));

        assertThat(told(step, false))
                .doesNotContain("\u001b")
                .contains(" 1  A token.")
                .contains("token  ey");
        assertThat(told(step, true)).contains("\u001b[32mtoken\u001b[0m  ey");
    }

    private static String told(Step step, boolean colour) {
        StringWriter out = new StringWriter();
        new TextNarrator(new PrintWriter(out), colour).tell(step);
        return out.toString();
    }

    private static final class Recorder implements Narrator {

        private final List<Step> steps = new ArrayList<>();
        private boolean ended;

        @Override
        public void tell(Step step) {
            steps.add(step);
        }

        @Override
        public void end() {
            ended = true;
        }

        @Override
        public void breakOff(String step, String reason) {
            throw new AssertionError(step + ": " + reason);
        }
    }
}

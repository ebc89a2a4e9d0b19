package dev.wisim.scenarios.demo;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** Tells the story to a script: one JSON object, when it is over. */
public final class JsonNarrator implements Narrator {

    private final PrintWriter out;
    private final List<Step> steps = new ArrayList<>();

    /** A narrator who writes to {@code out}. */
    public JsonNarrator(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void tell(Step step) {
        steps.add(step);
    }

    @Override
    public void end() {
        print(StoryDocument.whole(steps));
    }

    @Override
    public void breakOff(String step, String reason) {
        print(StoryDocument.broken(steps, step, reason));
    }

    private void print(StoryDocument story) {
        out.print(story.json());
        out.flush();
    }
}

package dev.wisim.kernel.fault;

import java.util.Locale;

/**
 * Where a fault strikes.
 *
 * @param surface the name of the surface
 * @param stage the moment of its exchanges
 */
public record FaultPoint(String surface, Stage stage) {

    /**
     * Reads {@code login} (a fault's own stage) or {@code login/answer}.
     *
     * @throws IllegalArgumentException when the stage is none that the kind of fault can strike at
     */
    public static FaultPoint parse(String text, FaultKind kind) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            return new FaultPoint(text, kind.ownStage());
        }
        String word = text.substring(slash + 1);
        for (Stage stage : kind.stages()) {
            if (stage.word().equals(word)) {
                return new FaultPoint(text.substring(0, slash), stage);
            }
        }
        throw new IllegalArgumentException("has the stage '" + word + "', but " + kind.word() + " strikes at "
                + String.join(" or ", kind.stages().stream().map(Stage::word).toList()));
    }

    @Override
    public String toString() {
        return surface + "/" + stage.name().toLowerCase(Locale.ROOT);
    }
}

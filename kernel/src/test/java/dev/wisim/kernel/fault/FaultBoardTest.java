package dev.wisim.kernel.fault;

import static dev.wisim.kernel.fault.TestRequest.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class FaultBoardTest {

    @Test
    void ruleThatEndsTheExchangeKeepsLaterOnesFromCounting() {
        FaultBoard board = Rules.board(
                Rules.late("late"), Rules.drop("first", new Trigger.Next(1)), Rules.drop("second", new Trigger.Nth(1)));

        assertThat(Rules.struck(board, TestRequest.plain())).containsExactly("late", "first");
        assertThat(Rules.struck(board, TestRequest.plain())).containsExactly("late", "second");
        assertThat(Rules.struck(board, TestRequest.plain())).containsExactly("late");
    }

    @Test
    void ruleConcernsItsSurfaceAndStageAlone() {
        FaultRule answer = new FaultRule(
                "answer",
                new FaultPoint("bank", Stage.ANSWER),
                Selector.ALL,
                new Trigger.Always(),
                new Fault.Malformed(),
                java.util.Optional.empty(),
                false);
        FaultBoard board = Rules.board(answer);

        assertThat(board.strikes(Stage.REQUEST, TestRequest.plain())).isEmpty();
        assertThat(board.strikes(Stage.ANSWER, TestRequest.plain())).hasSize(1);
        assertThat(board.calm("bank")).isFalse();
        assertThat(board.calm("post office")).isTrue();
    }

    @Test
    void expiredRuleNeitherStrikesNorCounts() {
        FaultBoard board = Rules.board(Rules.until(NOW.plusSeconds(1), Rules.drop("brief", new Trigger.Always())));

        assertThat(Rules.struck(board, TestRequest.at(NOW.plusMillis(999)))).containsExactly("brief");
        assertThat(Rules.struck(board, TestRequest.at(NOW.plusSeconds(1)))).isEmpty();
        assertThat(board.state("brief", NOW)).hasValueSatisfying(state -> {
            assertThat(state.seen()).isOne();
            assertThat(state.spent()).isFalse();
        });
        assertThat(board.state("brief", NOW.plusSeconds(1)).orElseThrow().spent())
                .isTrue();
    }

    @Test
    void countsWhatItSelectsAndWhatItStrikes() {
        FaultBoard board = Rules.board(Rules.drop("third", new Trigger.Nth(3)));
        for (int i = 0; i < 5; i++) {
            Rules.struck(board, TestRequest.plain());
        }

        assertThat(board.states(NOW)).singleElement().satisfies(state -> {
            assertThat(state.seen()).isEqualTo(5);
            assertThat(state.strikes()).isOne();
            assertThat(state.spent()).isTrue();
            assertThat(state.configured()).isTrue();
        });
    }

    @Test
    void resetBringsBackWhatIsConfiguredAndNothingElse() {
        FaultBoard board = Rules.board(Rules.drop("configured", new Trigger.Next(1)));
        Rules.struck(board, TestRequest.plain());
        board.add(Rules.late(board.freeId()));
        board.remove("configured");
        assertThat(ids(board)).containsExactly("fault-1");

        board.reset();

        assertThat(ids(board)).containsExactly("configured");
        assertThat(board.state("configured", NOW).orElseThrow().seen()).isZero();
        assertThat(board.freeId()).isEqualTo("fault-1");
    }

    @Test
    void idsAreNeverGivenTwice() {
        FaultBoard board = Rules.board(Rules.late("fault-1"));

        assertThat(board.add(Rules.late("fault-1"))).isFalse();
        assertThat(board.freeId()).isEqualTo("fault-2");
        assertThat(board.remove("fault-3")).isFalse();
        assertThatThrownBy(() -> new FaultPlan(List.of(Rules.late("twin"), Rules.late("twin"))))
                .hasMessage("two rules have the id 'twin'");
    }

    private static List<String> ids(FaultBoard board) {
        return board.states(NOW).stream().map(state -> state.rule().id()).toList();
    }
}

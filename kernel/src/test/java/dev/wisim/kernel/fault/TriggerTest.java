package dev.wisim.kernel.fault;

import static dev.wisim.kernel.fault.TestRequest.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import dev.wisim.kernel.chance.Chance;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class TriggerTest {

    @Test
    void alwaysStrikesEveryRequest() {
        assertThat(strikesOf(new Trigger.Always(), 4)).containsExactly(1L, 2L, 3L, 4L);
    }

    @Test
    void nextStrikesSoManyAndNoMore() {
        assertThat(strikesOf(new Trigger.Next(2), 9)).containsExactly(1L, 2L);
    }

    @Test
    void everyStrikesTheLastOfEachGroup() {
        assertThat(strikesOf(new Trigger.Every(3), 9)).containsExactly(3L, 6L, 9L);
    }

    @Test
    void nthStrikesOneAlone() {
        assertThat(strikesOf(new Trigger.Nth(3), 9)).containsExactly(3L);
    }

    @Test
    void betweenStrikesFromItsFirstInstantOnAndNotAtItsLast() {
        FaultBoard board = Rules.board(Rules.drop("window", new Trigger.Between(NOW, NOW.plusSeconds(10))));

        assertThat(Rules.struck(board, TestRequest.at(NOW.minusMillis(1)))).isEmpty();
        assertThat(Rules.struck(board, TestRequest.at(NOW))).containsExactly("window");
        assertThat(Rules.struck(board, TestRequest.at(NOW.plusMillis(9_999)))).containsExactly("window");
        assertThat(Rules.struck(board, TestRequest.at(NOW.plusSeconds(10)))).isEmpty();
    }

    @Test
    void probabilityIsTheSameForTheSameSeedRuleAndPlace() {
        List<Long> first = strikesOf(new Trigger.Probability(0.1), 1_000);

        assertThat(strikesOf(new Trigger.Probability(0.1), 1_000)).isEqualTo(first);
        assertThat(first).hasSizeBetween(70, 130);
        assertThat(strikesOf(new Trigger.Probability(0), 1_000)).isEmpty();
        assertThat(strikesOf(new Trigger.Probability(1), 1_000)).hasSize(1_000);
    }

    @Test
    void probabilityDrawsForEachRuleApart() {
        FaultRule one = Rules.drop("one", new Trigger.Probability(0.5));
        FaultRule other = Rules.drop("other", new Trigger.Probability(0.5));

        assertThat(strikesOf(one, 100)).isNotEqualTo(strikesOf(other, 100));
    }

    @Test
    void probabilityIsNotMovedByAnotherRulesDraws() {
        FaultBoard board = new FaultBoard(new Chance(1), FaultPlan.CALM);
        board.add(Rules.rule(
                "noise",
                Selector.ALL,
                new Trigger.Probability(0.5),
                Rules.late("noise").fault()));
        board.add(Rules.drop("rule", new Trigger.Probability(0.1)));

        List<Long> beside = LongStream.rangeClosed(1, 1_000)
                .filter(place -> Rules.struck(board, TestRequest.plain()).contains("rule"))
                .boxed()
                .toList();

        assertThat(beside).isEqualTo(strikesOf(new Trigger.Probability(0.1), 1_000));
    }

    private static List<Long> strikesOf(Trigger trigger, int requests) {
        return strikesOf(Rules.drop("rule", trigger), requests);
    }

    /** The places, from 1, of the requests that are struck. */
    private static List<Long> strikesOf(FaultRule rule, int requests) {
        FaultBoard board = Rules.board(rule);
        return LongStream.rangeClosed(1, requests)
                .filter(place -> !Rules.struck(board, TestRequest.plain()).isEmpty())
                .boxed()
                .toList();
    }
}

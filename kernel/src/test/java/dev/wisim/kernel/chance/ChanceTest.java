package dev.wisim.kernel.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The vectors were made by another program, in another language, from the description alone. */
class ChanceTest {

    private final Chance chance = new Chance(1);

    @Test
    void drawsTheSameNumbersOnEveryJdk() {
        assertThat(chance.hash01("lag", "contoso", 1L)).isEqualTo(0.3395688736864185);
        assertThat(new Chance(2).hash01("lag", "contoso", 1L)).isEqualTo(0.7498705802421707);
        assertThat(chance.hash01()).isEqualTo(0.42002406436877837);
    }

    @Test
    void drawsTheSameIdsAndBytesOnEveryJdk() {
        assertThat(chance.uuid("id", "application", 0L)).hasToString("1de0ddb4-7630-4fea-9dac-333eb69099bf");
        assertThat(new Chance(-1).uuid("é😀")).hasToString("2bfa245a-39a3-40cb-81fd-88bce47c8cea");
        assertThat(HexFormat.of().formatHex(chance.bytes(8, "salt"))).isEqualTo("57290d7ea7690a9b");
    }

    @Test
    void numbersLieStrictlyBetweenZeroAndOneAndSpreadEvenly() {
        List<Double> draws = IntStream.range(0, 10_000).mapToObj(chance::hash01).toList();

        Map<Integer, Long> perTenth =
                draws.stream().collect(Collectors.groupingBy(each -> (int) (each * 10), Collectors.counting()));

        assertThat(draws).allSatisfy(each -> assertThat(each).isGreaterThan(0).isLessThan(1));
        assertThat(perTenth.values())
                .hasSize(10)
                .allSatisfy(count -> assertThat(count).isBetween(850L, 1_150L));
    }

    @Test
    void idsAreOfVersion4AndVariant2() {
        assertThat(IntStream.range(0, 1_000).mapToObj(chance::uuid))
                .allSatisfy(id -> assertThat(id.version()).isEqualTo(4))
                .allSatisfy(id -> assertThat(id.variant()).isEqualTo(2))
                .doesNotHaveDuplicates();
    }

    @Test
    void partsOfAKeyDoNotRunTogether() {
        UUID split = chance.uuid("ab", "c");

        assertThat(split).isNotEqualTo(chance.uuid("a", "bc")).isNotEqualTo(chance.uuid("abc"));
        assertThat(chance.uuid("a", "")).isNotEqualTo(chance.uuid("a"));
    }

    @Test
    void drawOfMoreBytesThanADigestHasIsRefused() {
        assertThat(chance.bytes(32, "x")).hasSize(32);
        assertThat(chance.bytes(0, "x")).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> chance.bytes(33, "x"));
        assertThatIllegalArgumentException().isThrownBy(() -> chance.bytes(-1, "x"));
    }
}

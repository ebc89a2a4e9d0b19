package dev.wisim.kernel.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SettingsTableTest {

    @Test
    void givesEverySettingARow() {
        record Basket(
                @Describe("What is in it, a|b.") @Default("apple")
                Orchard.Fruit fruit,

                Optional<Port> gate) {}
        record Bin(@Default("1") int size) {}
        record Shop(
                @Default("a,b") List<String> names,
                @Describe("The basket.") Basket basket,
                List<Basket> stock,
                Map<String, Basket> sold,
                List<Bin> bins) {}

        String table = SettingsTable.of(Shop.class);

        assertThat(table).isEqualTo("""
                        | setting | value | default | what it does |
                        |---|---|---|---|
                        | `names` | list of text | `a,b` |  |
                        | `basket.fruit` | `red-apple`, `pear` | `apple` | What is in it, a\\|b. |
                        | `basket.gate` | port | none | The basket. |
                        | `stock` | list | empty | Each as `basket`. |
                        | `sold` | mapping | empty | Each as `basket`. |
                        | `bins` | list | empty |  |
                        | `bins[].size` | whole number | `1` |  |
                        """);
    }
}

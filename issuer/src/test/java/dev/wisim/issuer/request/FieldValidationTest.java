package dev.wisim.issuer.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.wisim.kernel.error.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldValidationTest {

    @Test
    void warnsUnlessToldOtherwise() {
        assertThat(FieldValidation.of("")).isEqualTo(FieldValidation.WARN);
        assertThat(FieldValidation.of("Warn")).isEqualTo(FieldValidation.WARN);
        assertThat(FieldValidation.of("Ignore")).isEqualTo(FieldValidation.IGNORE);
        assertThat(FieldValidation.of("Strict")).isEqualTo(FieldValidation.STRICT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"strict", "All", " "})
    void refusesAnythingElse(String parameter) {
        assertThatThrownBy(() -> FieldValidation.of(parameter))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.text())
                                .isEqualTo("CreateOptions.meta.k8s.io \"\" is invalid: fieldValidation: Unsupported"
                                        + " value: \"" + parameter
                                        + "\": supported values: \"\", \"Ignore\", \"Strict\", \"Warn\""));
    }
}

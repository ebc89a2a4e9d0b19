package dev.wisim.issuer.wire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptHeaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                                     | true",
                "*/*                                    | true",
                "application/*                          | true",
                "Application/JSON                       | true",
                "application/json;charset=utf-8         | true",
                "text/html, image/gif, */*; q=.2        | true",
                "application/vnd.kubernetes.protobuf,application/json | true",
                "text/html                              | false",
                "text/*                                 | false",
                "application/jwk-set+json               | false",
                "application/jsonx                      | false",
                ", ,                                    | false"
            })
    void acceptsJsonWhenAnyRangeFits(String header, boolean accepted) {
        assertThat(new AcceptHeader(header).accepts(MediaType.JSON)).isEqualTo(accepted);
    }
}

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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                                                        | application/json",
                "*/*                                                       | application/json",
                "application/*                                             | application/json",
                "application/yaml                                          | application/yaml",
                "application/vnd.kubernetes.protobuf,application/json      | application/vnd.kubernetes.protobuf",
                "application/json;q=0.4, application/yaml;q=0.5            | application/yaml",
                "application/json;q=nonsense, application/yaml             | application/json",
                "*/*, application/yaml                                     | application/yaml",
                "application/json;as=Table;v=v1;g=meta.k8s.io, application/yaml | application/yaml",
                "application/json;as=Table;v=v1;g=meta.k8s.io              | none",
                "text/html                                                 | none"
            })
    void choosesWhatTheClientLikesBest(String header, String chosen) {
        assertThat(new AcceptHeader(header).best(MediaType.OF_OBJECTS).orElse("none"))
                .isEqualTo(chosen);
    }
}

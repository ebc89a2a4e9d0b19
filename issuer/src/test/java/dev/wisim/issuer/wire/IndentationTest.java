package dev.wisim.issuer.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wisim.kernel.http.OpenExchange;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndentationTest {

    @ParameterizedTest
    @CsvSource({
        "/x, curl/8.5.0, true",
        "/x, Wget/1.21, true",
        "/x, Mozilla/5.0 (X11), true",
        "/x, kubectl/v1.31, false",
        "/x, libcurl, false",
        "/x, '', false",
        "/x?pretty=true, '', true",
        "/x?a=b&pretty=1, '', true",
        "/x?pretty=false, curl/8, false",
        "/x?pretty=yes, curl/8, false",
        "/x?pretty=, curl/8, true",
        "/x?pretty=%zz, '', false",
        "/x?notpretty=true, '', false",
        "/pretty=true, '', false"
    })
    void indentsForPeopleUnlessTheParameterDecides(String target, String userAgent, boolean wanted) {
        OpenExchange exchange = OpenExchange.of(
                new UUID(0, 0), Instant.EPOCH, "issuer", "GET", target, Map.of("User-Agent", userAgent));

        assertThat(Indentation.wanted(exchange)).isEqualTo(wanted);
    }
}

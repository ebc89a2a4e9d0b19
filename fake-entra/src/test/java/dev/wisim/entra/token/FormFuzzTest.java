package dev.wisim.entra.token;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.wisim.entra.error.RequestError;
import dev.wisim.kernel.error.CatalogEntry;
import dev.wisim.kernel.error.Refusal;
import dev.wisim.kernel.wire.FormParameters;
import dev.wisim.kernel.wire.FormProblem;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;

/** Whatever arrives as a form is a request, or is refused by a constant; and a form that was read can be written and read again. */
@Tag("fuzz")
class FormFuzzTest {

    private static final Set<CatalogEntry> REFUSALS = Set.of(
            RequestError.UNREADABLE_FORM,
            RequestError.TOO_MANY_PARAMETERS,
            RequestError.DUPLICATE_PARAMETER,
            RequestError.PARAMETER_TOO_LONG);
    private static final int LONGEST_HEADER = 200;

    private final TokenRequestParser parser = new TokenRequestParser(false);

    @FuzzTest(maxDuration = "60s")
    void isARequestOrRefusedByAConstant(FuzzedDataProvider data) {
        EndpointVersion endpoint = data.pickValue(EndpointVersion.values());
        String authorization = data.consumeBoolean() ? "Basic " + data.consumeString(LONGEST_HEADER) : "";
        byte[] body = data.consumeRemainingAsBytes();
        boolean readable = writesAndReadsAgain(body);
        try {
            TokenRequest request = parser.parse(
                    endpoint,
                    "common",
                    Optional.of("application/x-www-form-urlencoded"),
                    body,
                    name -> name.equals("Authorization") && !authorization.isEmpty()
                            ? Optional.of(authorization)
                            : Optional.empty());
            assertThat(readable).isTrue();
            assertThat(request.credential()).isNotNull();
        } catch (Refusal refusal) {
            assertThat(refusal.entry()).isIn(REFUSALS);
            assertThat(refusal.text()).isNotBlank();
        }
    }

    private static boolean writesAndReadsAgain(byte[] body) {
        try {
            FormParameters form = FormParameters.parse(body);
            List<String> names = form.names();
            Set<String> twice = form.duplicates();
            assertThat(names).hasSizeLessThanOrEqualTo(FormParameters.MOST).containsAll(twice);
            String written = names.stream()
                    .distinct()
                    .map(name -> encoded(name) + "=" + encoded(form.get(name).orElseThrow()))
                    .collect(Collectors.joining("&"));
            FormParameters again = FormParameters.parse(written.getBytes(StandardCharsets.US_ASCII));
            names.forEach(name -> assertThat(again.get(name)).isEqualTo(form.get(name)));
            return true;
        } catch (FormProblem problem) {
            assertThat(problem.kind()).isNotNull();
            return false;
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

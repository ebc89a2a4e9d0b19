package dev.wisim.kernel.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormParametersTest {

    @Test
    void readsNamesAndValuesInOrder() throws FormProblem {
        FormParameters form = parse("grant_type=client_credentials&scope=a%20b+c");

        assertThat(form.names()).containsExactly("grant_type", "scope");
        assertThat(form.get("grant_type")).contains("client_credentials");
        assertThat(form.get("scope")).contains("a b c");
        assertThat(form.get("SCOPE")).isEmpty();
    }

    @Test
    void takesARawAssertionAsItIs() throws FormProblem {
        String assertion = "eyJhbGciOiJSUzI1NiJ9.eyJpc3MiOiJodHRwczovL2EvIn0.a-b_c~";

        FormParameters form = parse("client_assertion=" + assertion + "&x=1");

        assertThat(form.get("client_assertion")).contains(assertion);
    }

    @ParameterizedTest
    @CsvSource({
        "'a',          a, ''",
        "'a=',         a, ''",
        "'a==',        a, =",
        "'a=b=c',      a, b=c",
        "'=b',         '', b",
        "'&&a=1&&',    a, 1",
        "'%61=%31',    a, 1",
        "'a=%C3%A4',   a, ä",
        "'a=%c3%a4',   a, ä",
        "'a=%26%3D%2B',a, '&=+'",
        "'a=/?:@-._~!$'' ()*,;', a, '/?:@-._~!$'' ()*,;'",
        "'a=%F0%9F%98%80', a, 😀",
        "'a=ä',        a, ä"
    })
    void readsEveryPieceAsNameAndValue(String body, String name, String value) throws FormProblem {
        FormParameters form = parse(body);

        assertThat(form.names()).containsExactly(name);
        assertThat(form.get(name)).contains(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "&", "&&&"})
    void readsNothingFromNothing(String body) throws FormProblem {
        assertThat(parse(body).names()).isEmpty();
    }

    @Test
    void givesTheFirstValueAndNamesWhatCameMoreThanOnce() throws FormProblem {
        FormParameters form = parse("b=1&a=2&b=3&a=4&b=5&c=6");

        assertThat(form.get("b")).contains("1");
        assertThat(form.duplicates()).containsExactly("b", "a");
        assertThat(form.names()).containsExactly("b", "a", "b", "a", "b", "c");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a=%", "a=%4", "a=%zz", "a=%4g", "a=%-1", "%=a", "a=%&b=1", "a=%\uff11\uff11", "a=%u0041"})
    void refusesAPercentSignWithoutTwoHexadecimalDigits(String body) {
        assertThatThrownBy(() -> parse(body)).isInstanceOfSatisfying(FormProblem.class, problem -> {
            assertThat(problem.kind()).isEqualTo(FormProblem.Kind.BAD_ENCODING);
            assertThat(problem.detail()).startsWith("no two hexadecimal digits after '%' at byte ");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"a=%ff", "a=%C3", "a=%C3%28", "a=%C0%80", "a=%ED%A0%80", "a=%F4%90%80%80", "%ff=a"})
    void refusesBytesThatAreNotUtf8(String body) {
        assertThatThrownBy(() -> parse(body))
                .isInstanceOfSatisfying(
                        FormProblem.class,
                        problem -> assertThat(problem.kind()).isEqualTo(FormProblem.Kind.BAD_ENCODING));
    }

    @Test
    void refusesRawBytesThatAreNotUtf8() {
        assertThatThrownBy(() -> FormParameters.parse(new byte[] {'a', '=', (byte) 0xff}))
                .isInstanceOf(FormProblem.class)
                .hasMessage("BAD_ENCODING: no UTF-8 in the piece that begins at byte 2");
    }

    @Test
    void readsAsManyParametersAsAreAllowedAndNotOneMore() throws FormProblem {
        assertThat(parse(pieces(FormParameters.MOST)).names()).hasSize(FormParameters.MOST);

        assertThatThrownBy(() -> parse(pieces(FormParameters.MOST + 1)))
                .isInstanceOfSatisfying(
                        FormProblem.class, problem -> assertThat(problem.kind()).isEqualTo(FormProblem.Kind.TOO_MANY));
    }

    @Test
    void readsBackWhateverAnEncoderWrote() throws FormProblem {
        Random random = new Random(1);
        for (int run = 0; run < 2_000; run++) {
            List<String> texts = random.ints(2L + random.nextInt(8), 0, 12)
                    .mapToObj(length -> text(random, length))
                    .toList();
            String body = texts.stream()
                    .map(text -> "x" + encode(text) + "=" + encode(text))
                    .collect(Collectors.joining("&"));

            FormParameters form = parse(body);

            assertThat(form.names())
                    .containsExactlyElementsOf(
                            texts.stream().map(text -> "x" + text).toList());
            assertThat(texts)
                    .allSatisfy(text -> assertThat(form.get("x" + text)).contains(text));
        }
    }

    @Test
    void eitherReadsOrRefusesWhateverBytesCome() {
        Random random = new Random(2);
        for (int run = 0; run < 20_000; run++) {
            byte[] body = new byte[random.nextInt(24)];
            for (int i = 0; i < body.length; i++) {
                body[i] = random.nextInt(3) == 0 ? (byte) "%&=+".charAt(random.nextInt(4)) : (byte) random.nextInt(256);
            }

            try {
                FormParameters form = FormParameters.parse(body);
                assertThat(form.names())
                        .allSatisfy(name -> assertThat(form.get(name)).isPresent());
            } catch (FormProblem problem) {
                assertThat(problem.kind()).isEqualTo(FormProblem.Kind.BAD_ENCODING);
            }
        }
    }

    private static String text(Random random, int length) {
        return random.ints(length, 1, 0x11_0000)
                .map(point -> point >= 0xd800 && point < 0xe000 ? '%' : random.nextBoolean() ? point : point & 0x7f)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String pieces(int count) {
        return IntStream.range(0, count).mapToObj(i -> "p" + i + "=1").collect(Collectors.joining("&"));
    }

    private static FormParameters parse(String body) throws FormProblem {
        return FormParameters.parse(body.getBytes(StandardCharsets.UTF_8));
    }
}

package dev.wisim.entra.error;

import dev.wisim.kernel.error.Evidence;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes docs/errors.md: an index, and a section for each number with all the causes that share it. */
final class ErrorsPage {

    private static final String INTRODUCTION = """
            # Errors of the token endpoint

            Generated from the catalogue and its guide; the build fails when it lags behind. Each cause is provoked over HTTP by a test that holds
            the whole answer to a golden file. Evidence: *documented* by Microsoft, *observed* in a recording, log or thread that quotes the real
            service, or *inferred* by us. Why one particular request was refused: `wisim explain`, with the answer's trace id.

            The commands under *here* are for bash beside a `wisim sandbox`, after these lines. `ask` sends the sample workload's token request
            with what is set before it (`tenant`, `grant`, `client`, `scope`, `assertion_type`, `assertion`) and curl's options behind it;
            `with_header` and `with_claims` print its token with another header or other claims. What a command has changed, `wisim reset` takes back.
            Where a command starts with *beside*, the sandbox has to be started with what stands there. A test runs them all.

            ```sh
            eval "$(wisim env)"

            ask() {
              curl -s --cacert "$WISIM_CA_FILE" "${AZURE_AUTHORITY_HOST%/}/${tenant-$AZURE_TENANT_ID}/oauth2/v2.0/token" \\
                -d "grant_type=${grant-client_credentials}" -d "client_id=${client-$AZURE_CLIENT_ID}" \\
                -d "scope=${scope-https://management.azure.com/.default}" \\
                ${assertion_type--d client_assertion_type=urn:ietf:params:oauth:client-assertion-type:jwt-bearer} \\
                ${assertion_type+-d client_assertion_type=$assertion_type} \\
                -d "client_assertion=${assertion-$(cat "$AZURE_FEDERATED_TOKEN_FILE")}" "$@"
            }
            part() { printf %s "$1" | base64 | tr -d '=\\n' | tr '/+' '_-'; }
            with_header() { echo "$(part "$1").$(cut -d. -f2- "$AZURE_FEDERATED_TOKEN_FILE")"; }
            with_claims() { echo "$(cut -d. -f1 "$AZURE_FEDERATED_TOKEN_FILE").$(part "$1").$(cut -d. -f3 "$AZURE_FEDERATED_TOKEN_FILE")"; }
            ```

            """;

    private ErrorsPage() {}

    static String text() {
        Map<Integer, List<EntraError>> said = EntraError.values().stream()
                .collect(Collectors.groupingBy(error -> error.row().number(), TreeMap::new, Collectors.toList()));
        return INTRODUCTION
                + line("AADSTS", "status, word", "what it means")
                + line("---", "---", "---")
                + said.values().stream()
                        .flatMap(List::stream)
                        .map(ErrorsPage::indexed)
                        .collect(Collectors.joining())
                + "\nThose that nothing here says yet stand [at the end](#catalogued-and-said-by-nothing-yet).\n"
                + said.entrySet().stream()
                        .map(number -> "\n## AADSTS" + number.getKey() + "\n" + causes(number.getValue()))
                        .collect(Collectors.joining())
                + old()
                + unsaid();
    }

    private static String old() {
        return "\n## In the words of an earlier time\n\nWith `login.messageEra` these are said instead. Only the words differ:"
                + " what is refused, and in which order, does not.\n\n"
                + line("`login.messageEra`", "AADSTS", "status, word", "text", "instead of", "evidence")
                + line("---", "---", "---", "---", "---", "---")
                + Arrays.stream(OldRow.values()).map(ErrorsPage::old).collect(Collectors.joining());
    }

    private static String old(OldRow old) {
        Evidence evidence = evidence(OldRow.class, old.name());
        return line(
                old.eras().stream()
                        .sorted()
                        .map(era -> "`" + era.name().toLowerCase(Locale.ROOT).replace('_', '-') + "`")
                        .collect(Collectors.joining(", ")),
                String.valueOf(old.row().number()),
                old.row().status() + " `" + old.row().word().text() + "`",
                old.row().template(),
                old.causes().stream()
                        .map(cause -> String.valueOf(cause.row().number()))
                        .distinct()
                        .collect(Collectors.joining(", ")),
                words(evidence.level().name()) + ": " + evidence.source() + ", " + evidence.date());
    }

    private static String indexed(EntraError error) {
        Aadsts row = error.row();
        return line(
                "[" + row.number() + "](#aadsts" + row.number() + ")",
                row.status() + " `" + row.word().text() + "`",
                ErrorGuide.of(error).meaning());
    }

    private static String causes(List<EntraError> causes) {
        return causes.stream().map(ErrorsPage::cause).collect(Collectors.joining());
    }

    private static String cause(EntraError error) {
        Aadsts row = error.row();
        Evidence evidence = evidence(error);
        ErrorGuide guide = ErrorGuide.of(error);
        return """

                **%s**, %d `%s` (%s: %s, %s)

                > %s

                %s

                *Here:*

                ```sh
                %s
                ```

                *There:* %s
                """.formatted(
                        capital(words(error.name())),
                        row.status(),
                        row.word().text(),
                        words(evidence.level().name()),
                        evidence.source(),
                        evidence.date(),
                        row.template(),
                        guide.meaning(),
                        guide.provoke(),
                        guide.fix());
    }

    private static String unsaid() {
        return "\n## Catalogued, and said by nothing yet\n\n"
                + line("AADSTS", "meaning", "why not")
                + line("---", "---", "---")
                + Arrays.stream(UnspokenError.values())
                        .sorted(Comparator.comparingInt(UnspokenError::number))
                        .map(error -> line(
                                String.valueOf(error.number()),
                                error.meaning(),
                                words(error.why().name())))
                        .collect(Collectors.joining());
    }

    private static Evidence evidence(EntraError error) {
        return evidence(error.getClass(), error.name());
    }

    private static Evidence evidence(Class<?> catalogue, String constant) {
        try {
            return catalogue.getField(constant).getAnnotation(Evidence.class);
        } catch (NoSuchFieldException e) {
            throw new AssertionError(e);
        }
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String words(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String line(String... cells) {
        return Stream.of(cells).map(cell -> cell.replace("|", "\\|")).collect(Collectors.joining(" | ", "| ", " |\n"));
    }
}

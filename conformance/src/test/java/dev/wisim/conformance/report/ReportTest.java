package dev.wisim.conformance.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wisim.conformance.requirement.DiscoveryRequirement;
import dev.wisim.conformance.requirement.KeyRequirement;
import dev.wisim.conformance.requirement.Outcome;
import dev.wisim.conformance.requirement.TlsRequirement;
import dev.wisim.conformance.requirement.TokenRequirement;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** One report with every kind of outcome, in every format. {@code -Dwisim.update-golden=true} writes the files anew. */
class ReportTest {

    private static final Report EVERY_OUTCOME = new Report(
            "https://issuer.example/",
            List.of(
                    new Verdict(TlsRequirement.CONNECTS, Outcome.passed()),
                    new Verdict(
                            DiscoveryRequirement.ISSUER,
                            Outcome.failed("issuer \"https://issuer.example/\"", "issuer <none> & \u0000 no more")),
                    new Verdict(DiscoveryRequirement.CACHING, Outcome.failed("max-age", "no Cache-Control header")),
                    new Verdict(KeyRequirement.ANSWERED, new Outcome.Blocked(DiscoveryRequirement.JWKS_URI)),
                    new Verdict(TokenRequirement.COMPACT, new Outcome.NotRun("there is no token: --token gives one"))));

    @ParameterizedTest
    @EnumSource(Format.class)
    void writesEveryOutcome(Format format) throws Exception {
        Path golden =
                Path.of("src/test/resources/golden/report." + format.name().toLowerCase(Locale.ROOT));

        String text = format.write(EVERY_OUTCOME);

        if (Boolean.getBoolean("wisim.update-golden")) {
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, text);
        }
        assertThat(text).as(golden.toString()).isEqualTo(Files.readString(golden));
    }

    @Test
    void junitCountsWhatABuildServerCounts() throws Exception {
        Document xml = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(Format.JUNIT.write(EVERY_OUTCOME))));

        XPath path = XPathFactory.newInstance().newXPath();
        assertThat(path.evaluate("/testsuite/@tests = count(/testsuite/testcase)", xml))
                .isEqualTo("true");
        assertThat(path.evaluate("/testsuite/@failures = count(//testcase/failure)", xml))
                .isEqualTo("true");
        assertThat(path.evaluate("/testsuite/@skipped = count(//testcase/skipped)", xml))
                .isEqualTo("true");
        assertThat(path.evaluate("count(//testcase[@name and @classname])", xml))
                .isEqualTo("5");
        assertThat(path.evaluate("//failure/@message", xml)).contains("<none> & \uFFFD no more");
    }

    @Test
    void conformsWhenOnlyRecommendationsFail() {
        Report report = new Report(
                "https://issuer.example/",
                List.of(new Verdict(DiscoveryRequirement.CACHING, Outcome.failed("max-age", "none"))));

        assertThat(report.conforms()).isTrue();
    }
}

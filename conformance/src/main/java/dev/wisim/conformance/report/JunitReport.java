package dev.wisim.conformance.report;

import dev.wisim.conformance.requirement.Outcome;
import dev.wisim.conformance.requirement.Requirement;
import java.io.StringWriter;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * The report as build servers read it: a test case for each requirement. What is blocked or not run is skipped, and so is a
 * recommendation that is not followed, since it fails no run.
 *
 * @see <a href="https://github.com/testmoapp/junitxml">the common form of JUnit's XML</a>
 */
final class JunitReport {

    /** What XML 1.0 cannot say in any way (its production Char). */
    private static final Pattern UNSPEAKABLE =
            Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private JunitReport() {}

    static String write(Report report) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            line(xml, 0);
            xml.writeStartElement("testsuite");
            attribute(xml, "name", "conformance of " + report.target());
            attribute(xml, "tests", String.valueOf(report.verdicts().size()));
            attribute(xml, "failures", String.valueOf(report.failed()));
            attribute(xml, "errors", "0");
            attribute(xml, "skipped", String.valueOf(report.warned() + report.blocked() + report.notRun()));
            for (Verdict verdict : report.verdicts()) {
                write(xml, verdict);
            }
            line(xml, 0);
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a string takes whatever is written", e);
        }
        return text + "\n";
    }

    private static void write(XMLStreamWriter xml, Verdict verdict) throws XMLStreamException {
        Requirement requirement = verdict.requirement();
        line(xml, 1);
        xml.writeStartElement("testcase");
        attribute(xml, "classname", "conformance." + requirement.id().replaceFirst("-[0-9]+$", ""));
        attribute(xml, "name", requirement.id() + " " + requirement.sentence());
        Outcome outcome = verdict.outcome();
        if (outcome instanceof Outcome.Failed failed) {
            String message = "expected " + failed.expected() + ", actual " + failed.actual();
            element(xml, verdict.fails() ? "failure" : "skipped", message);
        } else if (outcome instanceof Outcome.Blocked blocked) {
            element(xml, "skipped", "blocked by " + blocked.by().id());
        } else if (outcome instanceof Outcome.NotRun notRun) {
            element(xml, "skipped", "not run: " + notRun.why());
        }
        line(xml, 1);
        xml.writeEndElement();
    }

    private static void element(XMLStreamWriter xml, String name, String message) throws XMLStreamException {
        line(xml, 2);
        xml.writeEmptyElement(name);
        attribute(xml, "message", message);
    }

    private static void attribute(XMLStreamWriter xml, String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, UNSPEAKABLE.matcher(value).replaceAll("\uFFFD"));
    }

    private static void line(XMLStreamWriter xml, int depth) throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }
}

package dev.wisim.conformance.report;

/** The formats that there are, by the word that asks for them. */
public enum Format {
    /** For people. */
    TEXT,
    /** For programs; its members change only with a CHANGELOG line. */
    JSON,
    /** For build servers: JUnit's XML. */
    JUNIT;

    /** The whole report, with a line feed at its end. */
    public String write(Report report) {
        return switch (this) {
            case TEXT -> TextReport.write(report);
            case JSON -> JsonReportDocument.write(report);
            case JUNIT -> JunitReport.write(report);
        };
    }
}

package dev.wisim.conformance.report;

/** The formats that there are, by the word that asks for them. */
public enum Format {
    /** For people. */
    TEXT(new TextReport()),
    /** For programs; its members change only with a CHANGELOG line. */
    JSON(JsonReportDocument::write),
    /** For build servers: JUnit's XML. */
    JUNIT(new JunitReport());

    private final ReportFormat format;

    Format(ReportFormat format) {
        this.format = format;
    }

    /** The whole report, with a line feed at its end. */
    public String write(Report report) {
        return format.write(report);
    }
}

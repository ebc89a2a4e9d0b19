package dev.wisim.conformance.report;

/** How a report is written. */
interface ReportFormat {

    /** The whole report, with a line feed at its end. */
    String write(Report report);
}

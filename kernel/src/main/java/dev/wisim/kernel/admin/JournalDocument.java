package dev.wisim.kernel.admin;

import java.util.List;

/**
 * A part of the journal, oldest first.
 *
 * @param next what to ask for as {@code since} next: nothing is missed, and nothing comes twice
 */
record JournalDocument(List<JournalEntryDocument> value, long next) {}

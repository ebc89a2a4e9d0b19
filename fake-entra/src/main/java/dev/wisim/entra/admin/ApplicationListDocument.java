package dev.wisim.entra.admin;

import java.util.List;

/** Applications, in order of creation. */
record ApplicationListDocument(List<ApplicationDocument> value) {}

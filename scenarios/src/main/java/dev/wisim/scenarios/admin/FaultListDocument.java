package dev.wisim.scenarios.admin;

import java.util.List;

/** The rules of what goes wrong, in the order in which they are asked. */
record FaultListDocument(List<FaultRuleDocument> value) {}

package dev.wisim.scenarios.admin;

import java.util.Map;

/** The variables that aim a client at the sandbox, by name. */
record EnvironmentDocument(Map<String, String> variables) {}

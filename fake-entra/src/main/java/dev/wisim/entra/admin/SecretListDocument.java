package dev.wisim.entra.admin;

import java.util.List;

/** Client secrets without their texts, in order of creation. */
record SecretListDocument(List<SecretDocument> value) {}

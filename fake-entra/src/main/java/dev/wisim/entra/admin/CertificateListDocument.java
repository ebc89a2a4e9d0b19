package dev.wisim.entra.admin;

import java.util.List;

/** Certificates of an application, in order of creation. */
record CertificateListDocument(List<CertificateDocument> value) {}

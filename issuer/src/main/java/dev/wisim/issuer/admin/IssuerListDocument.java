package dev.wisim.issuer.admin;

import java.time.Instant;
import java.util.List;

/** All issuers, the first one first. */
record IssuerListDocument(List<IssuerStateDocument> issuers) {

    static IssuerListDocument of(List<AdministeredIssuer> issuers, Instant now) {
        return new IssuerListDocument(issuers.stream()
                .map(each -> IssuerStateDocument.of(each.issuer(), now))
                .toList());
    }
}

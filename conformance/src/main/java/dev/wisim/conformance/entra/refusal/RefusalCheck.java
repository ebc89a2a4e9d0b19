package dev.wisim.conformance.entra.refusal;

import dev.wisim.conformance.entra.check.EntraCheck;
import dev.wisim.conformance.entra.check.ExchangeCheck;
import dev.wisim.conformance.entra.check.Seen;
import dev.wisim.conformance.entra.evidence.EntraEvidence;
import dev.wisim.conformance.entra.evidence.Exchange;
import dev.wisim.conformance.entra.evidence.Provoked;
import dev.wisim.conformance.requirement.EntraRefusal;
import dev.wisim.conformance.requirement.Outcome;
import dev.wisim.conformance.requirement.RefusalRow;
import java.util.Optional;

/** Whether one cause is refused with its status, word, number and text, and with a page if the number has one. */
final class RefusalCheck {

    private RefusalCheck() {}

    static EntraCheck of(EntraRefusal refusal) {
        return EntraCheck.of(
                refusal,
                evidence -> Optional.ofNullable(evidence.refusals().get(refusal))
                        .map(provoked -> examine(refusal, provoked, evidence))
                        .orElseGet(() -> new Outcome.NotRun(
                                "this world has no way to it: an outage to order, or a habit of other times")));
    }

    private static Outcome examine(EntraRefusal refusal, Provoked provoked, EntraEvidence evidence) {
        if (!provoked.exchange().refused() && provoked.exchange().answer().isPresent()) {
            return Outcome.failed(
                    "status " + refusal.row().status(), provoked.exchange().summary());
        }
        return new ExchangeCheck(
                        refusal, RefusalForm.readable(), (all, exchange) -> said(refusal.row(), provoked, exchange))
                .examine(evidence, provoked.exchange());
    }

    private static Outcome said(RefusalRow row, Provoked provoked, Exchange exchange) {
        RefusalText text = RefusalText.of(exchange);
        return Seen.all(
                Seen.is("status", row.status(), exchange.status()),
                Seen.is("error", row.word(), exchange.members().get("error")),
                Seen.is("the number", row.number(), text.number().orElse(null)),
                Outcome.of(
                        provoked.provocation()
                                .text(row.template())
                                .matcher(text.message())
                                .matches(),
                        "the text \"" + row.template() + "\" with "
                                + provoked.provocation().arguments(),
                        "\"" + text.message() + "\""),
                row.page()
                        ? Seen.is("error_uri at all", true, exchange.members().containsKey("error_uri"))
                        : Seen.absent(
                                "error_uri",
                                Optional.ofNullable(exchange.members().get("error_uri"))));
    }
}

package dev.wisim.conformance.entra.check;

import dev.wisim.conformance.entra.evidence.EntraEvidence;
import dev.wisim.conformance.entra.evidence.Exchange;
import dev.wisim.conformance.requirement.EntraHttpRequirement;
import dev.wisim.conformance.requirement.EntraRequirement;
import dev.wisim.conformance.requirement.Outcome;
import java.util.List;
import java.util.function.Function;

/**
 * Judges one exchange by one requirement. What fails of {@code needs} for that very exchange is to blame instead, so that one
 * broken answer has one cause.
 */
public record ExchangeCheck(EntraRequirement requirement, List<ExchangeCheck> needs, Judge judge) {

    /** What is seen in one exchange, given all of them. */
    @FunctionalInterface
    public interface Judge {
        Outcome of(EntraEvidence evidence, Exchange exchange);
    }

    public ExchangeCheck {
        needs = List.copyOf(needs);
    }

    /** A check that looks at the exchange alone. */
    public static ExchangeCheck of(
            EntraRequirement requirement, Function<Exchange, Outcome> judge, ExchangeCheck... needs) {
        return new ExchangeCheck(requirement, List.of(needs), (evidence, exchange) -> judge.apply(exchange));
    }

    /** A check that needs to know more than the exchange. */
    public static ExchangeCheck inContext(EntraRequirement requirement, Judge judge, ExchangeCheck... needs) {
        return new ExchangeCheck(requirement, List.of(needs), judge);
    }

    /** The outcome for {@code exchange}. */
    public Outcome examine(EntraEvidence evidence, Exchange exchange) {
        if (exchange.answer().isEmpty() && requirement != EntraHttpRequirement.ANSWERED) {
            return new Outcome.Blocked(EntraHttpRequirement.ANSWERED);
        }
        for (ExchangeCheck need : needs) {
            Outcome outcome = need.examine(evidence, exchange);
            if (outcome instanceof Outcome.Failed) {
                return new Outcome.Blocked(need.requirement());
            } else if (outcome instanceof Outcome.Blocked) {
                return outcome;
            }
        }
        return judge.of(evidence, exchange);
    }

    /** This check of the exchanges that {@code which} names; {@code source} is to blame when there is none. */
    public EntraCheck over(Function<EntraEvidence, List<Exchange>> which, EntraRequirement source) {
        return EntraCheck.of(requirement, evidence -> {
            List<Exchange> exchanges = which.apply(evidence);
            return exchanges.isEmpty()
                    ? new Outcome.Blocked(source)
                    : Outcome.worst(exchanges.stream()
                            .map(each -> examine(evidence, each).at(each.name()))
                            .toList());
        });
    }
}

package dev.wisim.entra.token;

import dev.wisim.entra.directory.ClientKey;
import dev.wisim.entra.directory.DirectoryView;
import dev.wisim.entra.directory.ObjectKind;
import dev.wisim.entra.error.ClientError;
import dev.wisim.entra.error.ResourceError;
import dev.wisim.entra.federation.FederatedAuthentication;
import dev.wisim.entra.hint.Hints;
import dev.wisim.entra.propagation.ReplicaRouter;
import dev.wisim.entra.propagation.Routed;
import dev.wisim.entra.tenant.TenantSegment;
import dev.wisim.kernel.error.CatalogEntry;
import dev.wisim.kernel.error.Refusal;
import dev.wisim.kernel.http.OpenExchange;
import dev.wisim.kernel.time.SurfaceClock;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Decides whether a request gets a token: one step after the other, in the order of {@link ValidationOrder}. Those that look
 * into the directory run under the router's lock, on the view of the replica whose turn it is.
 */
public final class DirectoryTokenService {

    private final ReplicaRouter router;
    private final TokenIssuance issuance;
    private final DirectoryView primary;
    private final Hints hints;
    private final List<Consumer<Attempt>> before;
    private final List<Consumer<Attempt>> lookUps;
    private final List<Consumer<Attempt>> after;
    private final Map<CatalogEntry, Consumer<Attempt>> late;

    /**
     * A service.
     *
     * @param publicAddress the address under which the surface presents itself, when it is configured
     * @param clock the surface's own, by which secrets and certificates end
     * @param primary the directory without any lag; only explanations look there
     * @param hints what was probably meant; only explanations ask
     */
    public DirectoryTokenService(
            TokenSettings settings,
            Optional<URI> publicAddress,
            SurfaceClock clock,
            TenantSegment tenants,
            FederatedAuthentication federation,
            ReplicaRouter router,
            TokenIssuance issuance,
            DirectoryView primary,
            Hints hints) {
        ValidationSteps steps = new ValidationSteps(
                tenants,
                new ClientAuthentications(federation, clock, publicAddress),
                new Targets(settings.resourceOnV2()));
        ValidationOrder order = settings.order();
        this.router = router;
        this.issuance = issuance;
        this.primary = primary;
        this.hints = hints;
        this.before = order.before().stream().map(steps::of).toList();
        this.lookUps = order.lookUps().stream().map(steps::of).toList();
        this.after = order.after().stream().map(steps::of).toList();
        this.late = Map.of(
                ClientError.WRONG_SECRET, steps.of(ValidationStep.KEY),
                ClientError.UNREGISTERED_CERTIFICATE, steps.of(ValidationStep.KEY),
                ResourceError.NOT_ASSIGNED, steps.of(ValidationStep.ASSIGNMENT));
    }

    /**
     * The token that {@code request} gets.
     *
     * @param exchange gives the one instant of the request, and takes what the journal should know
     * @throws Refusal for the first thing that is wrong; the exchange then has the explanation
     */
    IssuedToken issue(TokenRequest request, OpenExchange exchange) {
        Attempt attempt = new Attempt(request, exchange);
        try {
            take(before, attempt);
            recognize(attempt);
            take(after, attempt);
            IssuedToken token = issuance.issue(attempt);
            exchange.note("issued", IssuanceNote.of(attempt, token));
            return token;
        } catch (Refusal refusal) {
            explainLate(refusal, attempt);
            RefusalHints.add(refusal, attempt, hints);
            exchange.note("explanation", attempt.explanation().of(refusal));
            throw refusal;
        }
    }

    private static void take(List<Consumer<Attempt>> steps, Attempt attempt) {
        for (Consumer<Attempt> step : steps) {
            step.accept(attempt);
        }
    }

    /** Asks the replica whose turn it is. A client id that is no GUID is nobody's, so no replica needs to be asked. */
    private void recognize(Attempt attempt) {
        if (!attempt.hasClientId()) {
            throw ValidationSteps.unknown(attempt.request().clientId().orElseThrow(), attempt.tenant());
        }
        Routed<Recognition> routed = router.answer(
                attempt.tenant().id(),
                attempt.clientId(),
                attempt.exchange().now(),
                view -> recognition(attempt, view),
                Recognition::cacheEffect);
        attempt.foundRouted(routed);
        attempt.explanation().answeredBy(routed);
        if (routed.value().refusal().isPresent()) {
            if (recognition(attempt.on(primary), primary).refusal().isEmpty()) {
                attempt.explanation()
                        .tooEarlyFor(router.lateChanges(
                                new ClientKey(attempt.tenant().id(), attempt.clientId()), routed));
            }
            throw routed.value().refusal().get();
        }
    }

    private Recognition recognition(Attempt attempt, DirectoryView view) {
        attempt.foundView(view);
        try {
            take(lookUps, attempt);
            return Recognition.recognized();
        } catch (Refusal refusal) {
            return Recognition.refused(refusal, attempt);
        }
    }

    /** The view that answered may be without a secret, a certificate, an assignment or a resource that the primary has. */
    private void explainLate(Refusal refusal, Attempt attempt) {
        if (attempt.routedIfKnown().isEmpty()) {
            return;
        }
        Routed<?> routed = attempt.routed();
        if (refusal.entry() == ResourceError.UNKNOWN_RESOURCE) {
            primary.resource(attempt.tenant().id(), attempt.target())
                    .filter(application -> primary.servicePrincipal(application).isPresent())
                    .map(application -> new ClientKey(attempt.tenant().id(), application.clientId()))
                    .ifPresent(key -> attempt.explanation()
                            .tooEarlyFor(router.lateChanges(key, routed).stream()
                                    .filter(change -> change.kind() != ObjectKind.CREDENTIAL)
                                    .toList()));
        } else if (late.containsKey(refusal.entry()) && passes(late.get(refusal.entry()), attempt.on(primary))) {
            attempt.explanation()
                    .tooEarlyFor(
                            router.lateChanges(new ClientKey(attempt.tenant().id(), attempt.clientId()), routed));
        }
    }

    /** Whether the primary has what the step misses. */
    private boolean passes(Consumer<Attempt> step, Attempt onPrimary) {
        try {
            if (recognition(onPrimary, primary).refusal().isPresent()) {
                return false;
            }
            step.accept(onPrimary);
            return true;
        } catch (Refusal stillMissing) {
            return false;
        }
    }
}

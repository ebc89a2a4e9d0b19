package dev.wisim.scenarios.admin;

import dev.wisim.kernel.admin.AdminError;
import dev.wisim.kernel.admin.JsonEndpoint;
import dev.wisim.kernel.admin.JsonEndpoint.Call;
import dev.wisim.kernel.config.InvalidSetting;
import dev.wisim.kernel.error.Refusal;
import dev.wisim.kernel.fault.FaultBoard;
import dev.wisim.kernel.fault.FaultRule;
import dev.wisim.kernel.http.FaultTargets;
import dev.wisim.kernel.http.Route;
import dev.wisim.scenarios.config.FaultRuleConfig;
import java.util.List;
import java.util.Map;

/** {@code /v0/faults}: what goes wrong on purpose. */
public final class FaultsEndpoint {

    private final FaultBoard board;
    private final FaultTargets targets;

    /**
     * The routes of a board.
     *
     * @param targets the surfaces whose exchanges it strikes
     */
    public FaultsEndpoint(FaultBoard board, FaultTargets targets) {
        this.board = board;
        this.targets = targets;
    }

    /** The routes. */
    public List<Route> routes() {
        return List.of(
                JsonEndpoint.get(
                        "/v0/faults",
                        "List what goes wrong on purpose, and how often it struck.",
                        FaultListDocument.class,
                        this::list),
                JsonEndpoint.create(
                        "/v0/faults",
                        "Have something go wrong from now on.",
                        FaultRuleConfig.class,
                        FaultRuleDocument.class,
                        this::add),
                JsonEndpoint.delete(
                        "/v0/faults",
                        "Have nothing go wrong on purpose any more, what is configured neither until the next reset.",
                        call -> board.clear()),
                JsonEndpoint.get(
                        "/v0/faults/{id}",
                        "Show one rule, and how often it struck.",
                        FaultRuleDocument.class,
                        this::state),
                JsonEndpoint.delete(
                        "/v0/faults/{id}", "Remove a rule, a configured one until the next reset.", this::remove));
    }

    private FaultListDocument list(Call call) {
        return new FaultListDocument(
                board.states(call.now()).stream().map(FaultRuleDocument::of).toList());
    }

    private FaultRuleDocument add(Call call, FaultRuleConfig wanted) {
        FaultRule rule = wanted.rule(wanted.id().orElseGet(board::freeId), call.now());
        try {
            targets.check(rule);
        } catch (InvalidSetting e) {
            throw invalid(e.setting(), e.problem());
        }
        if (!board.add(rule)) {
            throw invalid("id", "another rule has the id '" + rule.id() + "'; remove that one first");
        }
        return state(rule.id(), call);
    }

    private FaultRuleDocument state(Call call) {
        return state(call.segment("id"), call);
    }

    private FaultRuleDocument state(String id, Call call) {
        return board.state(id, call.now()).map(FaultRuleDocument::of).orElseThrow(() -> unknown(id));
    }

    private void remove(Call call) {
        if (!board.remove(call.segment("id"))) {
            throw unknown(call.segment("id"));
        }
    }

    private static Refusal unknown(String id) {
        return new Refusal(AdminError.NOT_FOUND, Map.of("kind", "fault", "name", id));
    }

    private static Refusal invalid(String member, String problem) {
        return new Refusal(AdminError.INVALID_MEMBER, Map.of("member", member, "problem", problem));
    }
}

package dev.wisim.scenarios.config;

import dev.wisim.kernel.config.Describe;
import dev.wisim.kernel.config.InvalidSetting;
import dev.wisim.kernel.fault.FaultConfig;
import dev.wisim.kernel.fault.FaultPoint;
import dev.wisim.kernel.fault.FaultRule;
import dev.wisim.kernel.fault.Trigger;
import dev.wisim.kernel.fault.TriggerConfig;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A rule of what goes wrong: the same in a file, in the admin API and in a test. */
public record FaultRuleConfig(
        @Describe("What it is called in the journal and in commands; without one fault-1, fault-2 and so on.")
        Optional<String> id,

        @Describe("The surface where it strikes, such as login; login/answer strikes when the answer is made.")
        String point,

        @Describe("Which requests it concerns; without it all.")
        Optional<FaultSelectConfig> select,

        @Describe("Which of those it strikes; without it all.")
        Optional<TriggerConfig> trigger,

        @Describe("What goes wrong.") FaultConfig fault,

        @Describe("How long it stands, on the simulation clock; without it until it is removed.")
        Optional<Duration> expiresAfter,

        @Describe("Whether answers say in x-wisim-fault that it struck; false unless given.")
        Optional<Boolean> disclose) {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    /**
     * @throws InvalidSetting that names the member which makes no sense, whatever surfaces there are
     */
    public FaultRuleConfig {
        if (id.isPresent() && !ID.matcher(id.get()).matches()) {
            throw new InvalidSetting("id", "must be up to 64 letters, digits, dots, hyphens and underscores");
        }
        if (expiresAfter.filter(Duration::isNegative).isPresent()) {
            throw new InvalidSetting("expiresAfter", "must not be negative");
        }
        trigger.ifPresent(TriggerConfig::trigger);
        fault.fault();
        at(point, fault);
    }

    /**
     * The rule.
     *
     * @param name what to call it: its id, or one that is drawn for it
     * @param now when it begins to stand, on the simulation clock
     */
    public FaultRule rule(String name, Instant now) {
        return new FaultRule(
                name,
                at(point, fault),
                select.orElse(FaultSelectConfig.ALL).selector(),
                trigger.map(TriggerConfig::trigger).orElseGet(Trigger.Always::new),
                fault.fault(),
                expiresAfter.map(now::plus),
                disclose.orElse(false));
    }

    /**
     * The same rules.
     *
     * @throws InvalidSetting when two have one id, or one has an id that is drawn for another without one
     */
    static List<FaultRuleConfig> distinct(List<FaultRuleConfig> rules) {
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < rules.size(); i++) {
            if (!ids.add(rules.get(i).idAt(i))) {
                throw new InvalidSetting(
                        "faults[" + i + "].id",
                        "is another rule's: " + rules.get(i).idAt(i));
            }
        }
        return List.copyOf(rules);
    }

    /** Its id, or the one that a rule at this place of the configuration has without one. */
    public String idAt(int place) {
        return id.orElse("fault-" + (place + 1));
    }

    private static FaultPoint at(String point, FaultConfig fault) {
        try {
            return FaultPoint.parse(point, fault.kind());
        } catch (IllegalArgumentException e) {
            throw new InvalidSetting("point", String.valueOf(e.getMessage()));
        }
    }
}

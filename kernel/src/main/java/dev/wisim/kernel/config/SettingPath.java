package dev.wisim.kernel.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The way from the root of the configuration to a setting: {@code tenants[0].domains}. */
record SettingPath(List<Step> steps) {

    static final SettingPath ROOT = new SettingPath(List.of());

    private static final Pattern PLAIN_KEY = Pattern.compile("[A-Za-z0-9_-]+");
    private static final Pattern STEP =
            Pattern.compile("\\G(?:(?:^|\\.)([A-Za-z0-9_-]+)|\\[([0-9]{1,6})]|\\[\"([^\"]*)\"])");

    SettingPath {
        steps = List.copyOf(steps);
    }

    /** One level down. */
    sealed interface Step {
        /** To a component of a record, or an entry of a map. */
        record Key(String name) implements Step {}

        /** To an element of a list, counted from 0. */
        record Index(int at) implements Step {}
    }

    SettingPath key(String name) {
        return plus(new Step.Key(name));
    }

    SettingPath item(int at) {
        return plus(new Step.Index(at));
    }

    /** What {@link #toString()} writes, read again; empty when {@code text} is not of that form. */
    static Optional<SettingPath> parse(String text) {
        List<Step> steps = new ArrayList<>();
        int end = 0;
        for (Matcher matcher = STEP.matcher(text); matcher.find(); end = matcher.end()) {
            steps.add(step(matcher));
        }
        return end == text.length() ? Optional.of(new SettingPath(steps)) : Optional.empty();
    }

    private static Step step(Matcher matcher) {
        if (matcher.group(2) != null) {
            return new Step.Index(Integer.parseInt(matcher.group(2)));
        }
        return new Step.Key(matcher.group(1) != null ? matcher.group(1) : matcher.group(3));
    }

    SettingPath plus(Step step) {
        List<Step> longer = new ArrayList<>(steps);
        longer.add(step);
        return new SettingPath(longer);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (Step step : steps) {
            if (step instanceof Step.Index index) {
                text.append('[').append(index.at()).append(']');
            } else if (step instanceof Step.Key key
                    && PLAIN_KEY.matcher(key.name()).matches()) {
                text.append(text.isEmpty() ? "" : ".").append(key.name());
            } else if (step instanceof Step.Key key) {
                text.append("[\"").append(key.name()).append("\"]");
            }
        }
        return text.toString();
    }
}

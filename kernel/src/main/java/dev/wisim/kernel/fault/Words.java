package dev.wisim.kernel.fault;

import java.util.Locale;

/** Constants as rules write them. */
final class Words {

    private Words() {}

    /** {@code CONTENT_TYPE} is {@code content-type}. */
    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

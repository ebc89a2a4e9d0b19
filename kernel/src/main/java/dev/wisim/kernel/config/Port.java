package dev.wisim.kernel.config;

import java.util.Locale;

/** Where a surface listens: nowhere ({@code 0} or {@code off}), at any free port ({@code auto}), or at one number. */
@ValuePattern("^(auto|off|[0-9]{1,5})$")
public sealed interface Port {

    /** The surface is not served. */
    record Off() implements Port {
        @Override
        public String toString() {
            return "off";
        }
    }

    /** The system chooses a free port. */
    record Automatic() implements Port {
        @Override
        public String toString() {
            return "auto";
        }
    }

    /** This port and no other. */
    record Fixed(int number) implements Port {
        /** Refuses what is not a port a server can ask for. */
        public Fixed {
            if (number < 1 || number > 65_535) {
                throw new IllegalArgumentException("is not a port: write auto, 0 for off, or 1 to 65535");
            }
        }

        @Override
        public String toString() {
            return Integer.toString(number);
        }
    }

    /**
     * Reads a port as configuration and options write it.
     *
     * @throws IllegalArgumentException when it is none of {@code auto}, {@code off}, 0 to 65535
     */
    static Port parse(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "auto" -> new Automatic();
            case "off", "0" -> new Off();
            default -> new Fixed(text.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(text) : -1);
        };
    }
}

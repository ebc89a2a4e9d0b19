package dev.wisim.issuer.wire;

/** The part of {@link GoScanner} that knows numbers. */
final class GoNumber {

    private GoNumber() {}

    /** Reads on after {@code first}; a character that cannot begin a number cannot begin any value either. */
    static void check(GoScanner scanner, char first) throws GoSyntaxError {
        char digit = first;
        if (first == '-') {
            digit = scanner.takeOrSpace();
            requireDigit(digit, "in numeric literal");
        } else {
            requireDigit(digit, "looking for beginning of value");
        }
        if (digit != '0') {
            digits(scanner);
        }
        if (scanner.takeIfOneOf(".")) {
            requireDigit(scanner.takeOrSpace(), "after decimal point in numeric literal");
            digits(scanner);
        }
        if (scanner.takeIfOneOf("eE")) {
            scanner.takeIfOneOf("+-");
            requireDigit(scanner.takeOrSpace(), "in exponent of numeric literal");
            digits(scanner);
        }
    }

    private static void digits(GoScanner scanner) {
        while (scanner.digitsFollow()) {
            scanner.takeIfOneOf("0123456789");
        }
    }

    private static void requireDigit(char character, String context) throws GoSyntaxError {
        if (character < '0' || character > '9') {
            throw GoScanner.invalid(character, context);
        }
    }
}

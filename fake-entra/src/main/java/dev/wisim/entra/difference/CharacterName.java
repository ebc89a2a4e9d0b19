package dev.wisim.entra.difference;

/** A character as a person can be told of it. */
final class CharacterName {

    private CharacterName() {}

    /** A printable ASCII character in quotes, any other by its number and its Unicode name. */
    static String of(int codePoint) {
        if (codePoint > ' ' && codePoint < 0x7f) {
            return "'" + Character.toString(codePoint) + "'";
        }
        return String.format("U+%04X %s", codePoint, name(codePoint));
    }

    /** Its number and name, whatever it is: beside a look-alike, a letter in quotes says nothing. */
    static String inFull(int codePoint) {
        return String.format("U+%04X %s", codePoint, name(codePoint));
    }

    private static String name(int codePoint) {
        String name = Character.getName(codePoint);
        return name == null ? "(unassigned)" : name;
    }
}

package dev.wisim.kernel.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A page that lists every setting, and so must list what the code has. */
public final class PublishedSettings {

    private static final String START = "<!-- settings: generated, see PublishedSettings -->\n";
    private static final String END = "<!-- end of settings -->\n";

    private PublishedSettings() {}

    /**
     * Fails unless the part of {@code page} between the two marks is the table of the settings of {@code root}. With
     * {@code -Dwisim.update-golden=true} writes it there instead.
     */
    public static void assertUpToDate(Class<? extends Record> root, Path page) throws IOException {
        String text = Files.readString(page);
        assertThat(text).contains(START, END);
        String expected = text.substring(0, text.indexOf(START) + START.length())
                + SettingsTable.of(root)
                + text.substring(text.indexOf(END));
        if (Boolean.getBoolean("wisim.update-golden")) {
            Files.writeString(page, expected);
        }
        assertThat(page)
                .as("%s, which -Dwisim.update-golden=true rewrites", page)
                .content()
                .isEqualTo(expected);
    }
}

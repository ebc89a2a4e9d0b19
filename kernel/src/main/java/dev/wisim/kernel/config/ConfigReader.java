package dev.wisim.kernel.config;

import java.util.List;
import java.util.Optional;

/** Reads a configuration record from its sources and tells everything that is wrong with them at once. */
public final class ConfigReader {

    private ConfigReader() {}

    /**
     * Reads {@code type}: flags win over the environment, the environment over files, files over {@link Default}s.
     *
     * <p>A component may be a record, {@code List}, {@code Map} with text keys, {@code Optional}, enum, {@code Duration},
     * {@code Instant}, {@code Path} (relative to the file that gives it), {@code URI}, {@code int}, {@code long},
     * {@code double}, {@code boolean}, {@code String}, or any type with a {@code static parse(String)} that answers the value or an
     * {@code Optional} of it. An {@link IllegalArgumentException} of a record's constructor or of {@code parse} becomes a
     * problem; a constructor's sentence that starts with a component's name, or with the path of a setting below it as in
     * {@code trees[1].name is …}, is told at that setting. Components are read
     * first and a record is made only when all of its own could be read.
     *
     * @param sources lowest precedence first
     * @throws IllegalStateException when {@code type} has a component that configuration cannot fill
     */
    public static <T extends Record> ConfigResult<T> read(Class<T> type, List<ConfigSource> sources) {
        Findings findings = new Findings();
        RecordShape shape = new RecordShape(type);
        SourceTree tree = new SourceTree(shape, findings);
        sources.forEach(tree::add);
        Optional<Object> value = new Binder(findings).bind(shape, tree.root(), SettingPath.ROOT);
        return findings.none()
                ? new ConfigResult.Valid<>(type.cast(value.orElseThrow()))
                : new ConfigResult.Invalid<>(findings.inDocumentOrder());
    }
}

package dev.wisim.issuer.imports;

import dev.wisim.issuer.rotation.GivenKeys;
import dev.wisim.kernel.jose.CryptoProvider;
import dev.wisim.kernel.jose.KeyFile;
import dev.wisim.kernel.jose.KeyLife;
import dev.wisim.kernel.jose.KeySchedule;
import dev.wisim.kernel.jose.PublishedKey;
import dev.wisim.kernel.jose.ScheduledKey;
import dev.wisim.kernel.jose.SigningKey;
import dev.wisim.kernel.jose.UnusableKeyFile;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A cluster's keys in files: the first one with a private half signs, all are shown, in the order of files and keys. */
public final class KeyFiles implements GivenKeys {

    private final List<Path> files;

    public KeyFiles(List<Path> files) {
        this.files = List.copyOf(files);
    }

    /**
     * The keys of the files; one that is in several, or with and without its private half, counts once.
     *
     * @throws IllegalArgumentException when a file holds no usable key; the message names it and says why
     */
    @Override
    public KeySchedule read(CryptoProvider provider) {
        Map<String, SigningKey> pairs = new LinkedHashMap<>();
        Map<String, PublishedKey> published = new LinkedHashMap<>();
        for (Path file : files) {
            KeyFile keys = read(file, provider);
            keys.pairs().forEach(pair -> pairs.putIfAbsent(pair.id(), pair));
            keys.published().forEach(key -> published.putIfAbsent(key.id(), key));
        }
        String signer = pairs.keySet().stream().findFirst().orElse("");
        KeySchedule schedule = KeySchedule.EMPTY;
        for (PublishedKey key : published.values()) {
            SigningKey pair = pairs.get(key.id());
            KeyLife life = key.id().equals(signer) ? KeyLife.SIGNING : KeyLife.published(KeyLife.SINCE_EVER);
            schedule = schedule.with(
                    pair == null
                            ? ScheduledKey.of(schedule.nextSequence(), key, life)
                            : ScheduledKey.of(schedule.nextSequence(), pair, life));
        }
        return schedule;
    }

    private static KeyFile read(Path file, CryptoProvider provider) {
        try {
            return KeyFile.read(file, provider);
        } catch (UnusableKeyFile e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }
}

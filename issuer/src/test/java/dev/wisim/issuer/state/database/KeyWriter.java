package dev.wisim.issuer.state.database;

import dev.wisim.issuer.state.IssuerStore;
import dev.wisim.issuer.state.StateChange;
import dev.wisim.issuer.state.StoredKey;
import dev.wisim.issuer.state.StoredSetting;
import dev.wisim.issuer.state.StoredThings;
import java.nio.file.Path;
import java.util.List;

/** A process that keeps keys until it is killed, and says each key's id once it is kept. */
final class KeyWriter {

    private KeyWriter() {}

    /** Takes the directory, and how many keys it has. */
    public static void main(String[] arguments) {
        IssuerStore store = StateDirectory.open(Path.of(arguments[0]));
        long sequence = Long.parseLong(arguments[1]);
        while (true) {
            StoredKey key = StoredThings.key("one", ++sequence);
            store.write(List.of(new StateChange.Put(key), new StateChange.Put(StoredSetting.of("newest", key.kid()))));
            System.out.println(key.kid());
            for (int i = 0; i < 10; i++) {
                // Enough for space to be used again.
                store.put(StoredSetting.of("clock", sequence + "." + i));
            }
        }
    }
}

package dev.wisim.kernel.jose;

/**
 * A file that keys were to be read from and cannot be. The message is one sentence that names the file, and says where in
 * it.
 */
public final class UnusableKeyFile extends Exception {

    private static final long serialVersionUID = 1L;

    UnusableKeyFile(String sentence) {
        super(sentence, null, false, false);
    }
}

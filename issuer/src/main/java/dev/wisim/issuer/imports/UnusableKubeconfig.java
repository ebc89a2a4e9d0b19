package dev.wisim.issuer.imports;

/** A kubeconfig that leads to no cluster. The message is one sentence that names the file. */
public final class UnusableKubeconfig extends Exception {

    private static final long serialVersionUID = 1L;

    UnusableKubeconfig(String sentence) {
        super(sentence, null, false, false);
    }
}

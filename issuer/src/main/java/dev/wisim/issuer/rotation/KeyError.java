package dev.wisim.issuer.rotation;

import dev.wisim.kernel.error.CatalogEntry;
import dev.wisim.kernel.error.Refusal;
import java.util.Map;

/** What a command about keys is refused for. The texts are ours: API servers have no such commands. */
public enum KeyError implements CatalogEntry {
    UNKNOWN_KEY(404, "The issuer has no key '{kid}'."),
    NO_PRIVATE_HALF(409, "Key '{kid}' cannot sign: only its public half is known here."),
    ONLY_SIGNER(409, "Key '{kid}' is the only one that can sign; publish another and have it sign first."),
    NO_SIGNER(
            409,
            "The issuer has no key that it could sign with: of all its keys only the public halves are known here.");

    private final int status;
    private final String template;

    KeyError(int status, String template) {
        this.status = status;
        this.template = template;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String template() {
        return template;
    }

    Refusal of(String kid) {
        return new Refusal(this, Map.of("kid", kid));
    }
}

package dev.wisim.entra.explain;

import dev.wisim.entra.directory.FederatedCredential;
import dev.wisim.entra.error.Aadsts;
import dev.wisim.entra.error.EntraError;
import dev.wisim.kernel.error.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What would become of a token and a list of credentials.
 *
 * @param refusal why the pair would be refused; empty when nothing that can be seen without a network speaks against it
 * @param explanation as the journal has it; empty members for a pair that would be accepted, but for what was presented
 * @param credential the one that matched, or else the nearest
 * @param wanted what that one would have to be, or a new one where there is none; empty when no credential is at fault
 * @param remarks what could not be looked at, or looks odd, in sentences
 */
public record PairVerdict(
        Optional<Refusal> refusal,
        Map<String, Object> explanation,
        Optional<GivenCredential> credential,
        Optional<FederatedCredential> wanted,
        List<String> remarks) {

    public PairVerdict {
        remarks = List.copyOf(remarks);
    }

    /** The row of the catalogue for which it would be refused. */
    public Optional<Aadsts> row() {
        return refusal.map(each -> ((EntraError) each.entry()).row());
    }
}

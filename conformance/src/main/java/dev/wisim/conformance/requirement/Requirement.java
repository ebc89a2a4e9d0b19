package dev.wisim.conformance.requirement;

import java.util.List;
import java.util.stream.Stream;

/** One thing that an issuer or a token endpoint has to do. Its id is public interface: it never changes its meaning. */
public sealed interface Requirement
        permits TlsRequirement,
                DiscoveryRequirement,
                KeyRequirement,
                TokenRequirement,
                KubernetesRequirement,
                RotationRequirement,
                EntraRequirement {

    /** The stable id, such as {@code OIDC-DISCOVERY-05}. */
    String id();

    /** Whether a run fails for it. */
    Severity severity();

    /** What has to be true, as a sentence. */
    String sentence();

    /** The address of the text that demands it. */
    String source();

    /** Every requirement, in the order of the list. */
    static List<Requirement> all() {
        return Stream.of(ofIssuers(), ofEntra()).flatMap(List::stream).toList();
    }

    /** What Entra's token endpoint has to do, in the order of a report. */
    static List<Requirement> ofEntra() {
        return Stream.<Requirement[]>of(
                        EntraHttpRequirement.values(),
                        EntraMetadataRequirement.values(),
                        EntraTokenRequirement.values(),
                        EntraErrorRequirement.values(),
                        EntraRefusal.values().toArray(Requirement[]::new),
                        EntraAbuseRequirement.values())
                .flatMap(Stream::of)
                .toList();
    }

    /** What an issuer has to do, in the order of a report. */
    static List<Requirement> ofIssuers() {
        return Stream.<Requirement[]>of(
                        TlsRequirement.values(),
                        DiscoveryRequirement.values(),
                        KeyRequirement.values(),
                        TokenRequirement.values(),
                        KubernetesRequirement.values(),
                        RotationRequirement.values())
                .flatMap(Stream::of)
                .toList();
    }
}

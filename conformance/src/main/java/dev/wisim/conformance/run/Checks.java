package dev.wisim.conformance.run;

import dev.wisim.conformance.evidence.Evidence;
import dev.wisim.conformance.http.AnswersInTime;
import dev.wisim.conformance.http.AnswersOk;
import dev.wisim.conformance.http.HasMediaType;
import dev.wisim.conformance.http.IsJsonObject;
import dev.wisim.conformance.http.PublishedDocument;
import dev.wisim.conformance.http.SaysMaxAge;
import dev.wisim.conformance.jose.HasKeys;
import dev.wisim.conformance.jose.HasMembers;
import dev.wisim.conformance.jose.KeysAtMost100;
import dev.wisim.conformance.jose.KeysWellFormed;
import dev.wisim.conformance.jose.KidPublished;
import dev.wisim.conformance.jose.KidsUnique;
import dev.wisim.conformance.jose.NothingPrivate;
import dev.wisim.conformance.jose.NothingUnknown;
import dev.wisim.conformance.jose.SignatureVerifies;
import dev.wisim.conformance.jose.TokenAlgorithm;
import dev.wisim.conformance.jose.TokenAudience;
import dev.wisim.conformance.jose.TokenInTime;
import dev.wisim.conformance.jose.TokenIsCompact;
import dev.wisim.conformance.jose.TokenIssuer;
import dev.wisim.conformance.jose.TokenSubject;
import dev.wisim.conformance.jose.TokenType;
import dev.wisim.conformance.kubernetes.AudienceAsAsked;
import dev.wisim.conformance.kubernetes.AudienceIsList;
import dev.wisim.conformance.kubernetes.ExpiryAsAsked;
import dev.wisim.conformance.kubernetes.HasPrivateClaim;
import dev.wisim.conformance.kubernetes.LongEnough;
import dev.wisim.conformance.kubernetes.NotBeforeIssue;
import dev.wisim.conformance.kubernetes.ProviderIsFound;
import dev.wisim.conformance.kubernetes.StatusIsWhole;
import dev.wisim.conformance.kubernetes.SubjectAgrees;
import dev.wisim.conformance.kubernetes.TokenIsCreated;
import dev.wisim.conformance.kubernetes.TooShortIsRefused;
import dev.wisim.conformance.kubernetes.UnknownAccountIsRefused;
import dev.wisim.conformance.kubernetes.VerifierAccepts;
import dev.wisim.conformance.oidc.IssuerEquals;
import dev.wisim.conformance.oidc.IssuerUrl;
import dev.wisim.conformance.oidc.JwksUri;
import dev.wisim.conformance.oidc.ListsKeyAlgorithms;
import dev.wisim.conformance.oidc.ListsTokenAlgorithms;
import dev.wisim.conformance.oidc.ResponseTypes;
import dev.wisim.conformance.oidc.SubjectTypes;
import dev.wisim.conformance.requirement.Check;
import dev.wisim.conformance.requirement.DiscoveryRequirement;
import dev.wisim.conformance.requirement.KeyRequirement;
import dev.wisim.conformance.requirement.TlsRequirement;
import dev.wisim.conformance.rotation.KidIsKept;
import dev.wisim.conformance.rotation.OldTokensVerify;
import dev.wisim.conformance.tls.CertificateInTime;
import dev.wisim.conformance.tls.CertificateNamesHost;
import dev.wisim.conformance.tls.CertificateTrusted;
import dev.wisim.conformance.tls.Connects;
import dev.wisim.conformance.tls.SpeaksTls;
import java.util.List;
import java.util.stream.Stream;

/** Every check there is, each after those that it depends on. */
final class Checks {

    private Checks() {}

    static List<Check<Evidence>> all() {
        return Stream.of(connection(), discovery(), keys(), tokens(), kubernetes(), rotation())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Check<Evidence>> connection() {
        return List.of(
                new Connects(),
                new SpeaksTls(),
                new CertificateInTime(),
                new CertificateTrusted(),
                new CertificateNamesHost());
    }

    private static List<Check<Evidence>> discovery() {
        return List.of(
                new IssuerUrl(),
                new AnswersInTime(
                        PublishedDocument.DISCOVERY,
                        DiscoveryRequirement.ANSWERED,
                        DiscoveryRequirement.ISSUER_URL,
                        TlsRequirement.CONNECTS,
                        TlsRequirement.HANDSHAKES,
                        TlsRequirement.CERTIFICATE_IN_TIME,
                        TlsRequirement.CERTIFICATE_TRUSTED,
                        TlsRequirement.CERTIFICATE_NAMES_HOST),
                new AnswersOk(PublishedDocument.DISCOVERY, DiscoveryRequirement.STATUS, DiscoveryRequirement.ANSWERED),
                new HasMediaType(
                        PublishedDocument.DISCOVERY,
                        DiscoveryRequirement.MEDIA_TYPE,
                        DiscoveryRequirement.STATUS,
                        List.of("application/json")),
                new IsJsonObject(
                        PublishedDocument.DISCOVERY,
                        DiscoveryRequirement.JSON_OBJECT,
                        DiscoveryRequirement.STATUS,
                        DiscoveryRequirement.MEDIA_TYPE),
                new IssuerEquals(),
                new JwksUri(),
                new ResponseTypes(),
                new SubjectTypes(),
                new SaysMaxAge(
                        PublishedDocument.DISCOVERY, DiscoveryRequirement.CACHING, DiscoveryRequirement.MEDIA_TYPE));
    }

    private static List<Check<Evidence>> keys() {
        return List.of(
                new AnswersInTime(PublishedDocument.KEY_SET, KeyRequirement.ANSWERED, DiscoveryRequirement.JWKS_URI),
                new AnswersOk(PublishedDocument.KEY_SET, KeyRequirement.STATUS, KeyRequirement.ANSWERED),
                new HasMediaType(
                        PublishedDocument.KEY_SET,
                        KeyRequirement.MEDIA_TYPE,
                        KeyRequirement.STATUS,
                        List.of("application/jwk-set+json", "application/json")),
                new IsJsonObject(
                        PublishedDocument.KEY_SET,
                        KeyRequirement.JSON_OBJECT,
                        KeyRequirement.STATUS,
                        KeyRequirement.MEDIA_TYPE),
                new SaysMaxAge(PublishedDocument.KEY_SET, KeyRequirement.CACHING, KeyRequirement.MEDIA_TYPE),
                new HasKeys(),
                new NothingPrivate(),
                new NothingUnknown(),
                new HasMembers(),
                new KidsUnique(),
                new KeysWellFormed(),
                new KeysAtMost100(),
                new ListsKeyAlgorithms());
    }

    private static List<Check<Evidence>> tokens() {
        return List.of(
                new TokenIsCreated(),
                new StatusIsWhole(),
                new TokenIsCompact(),
                new TokenAlgorithm(),
                new TokenType(),
                new KidPublished(),
                new SignatureVerifies(),
                new TokenIssuer(),
                new TokenAudience(),
                new TokenSubject(),
                new TokenInTime(),
                new ListsTokenAlgorithms());
    }

    private static List<Check<Evidence>> kubernetes() {
        return List.of(
                new HasPrivateClaim(),
                new SubjectAgrees(),
                new AudienceIsList(),
                new NotBeforeIssue(),
                new LongEnough(),
                new AudienceAsAsked(),
                new ExpiryAsAsked(),
                new TooShortIsRefused(),
                new UnknownAccountIsRefused(),
                new ProviderIsFound(),
                new VerifierAccepts());
    }

    private static List<Check<Evidence>> rotation() {
        return List.of(new KidIsKept(), new OldTokensVerify());
    }
}

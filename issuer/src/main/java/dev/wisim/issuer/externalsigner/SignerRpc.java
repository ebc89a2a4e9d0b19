package dev.wisim.issuer.externalsigner;

import com.google.protobuf.ByteString;
import com.google.protobuf.Timestamp;
import dev.wisim.issuer.externalsigner.wire.ExternalJWTSignerGrpc;
import dev.wisim.issuer.externalsigner.wire.FetchKeysRequest;
import dev.wisim.issuer.externalsigner.wire.FetchKeysResponse;
import dev.wisim.issuer.externalsigner.wire.Key;
import dev.wisim.issuer.externalsigner.wire.MetadataRequest;
import dev.wisim.issuer.externalsigner.wire.MetadataResponse;
import dev.wisim.issuer.externalsigner.wire.SignJWTRequest;
import dev.wisim.issuer.externalsigner.wire.SignJWTResponse;
import dev.wisim.kernel.error.Evidence;
import io.grpc.Status;
import io.grpc.stub.StreamObserver;
import java.time.Instant;
import java.util.List;

/** The three calls: read the message, ask a rule, write the message. */
@Evidence(
        level = Evidence.Level.DOCUMENTED,
        source = "k8s.io/externaljwt v0.37.2, apis/v1/api.proto; the checks of its client in"
                + " kubernetes/kubernetes, pkg/serviceaccount/externaljwt/plugin/plugin.go and keycache.go",
        date = "2026-11-22",
        test = "ExternalSignerGoClientTest.passesEveryCheckOfTheApiServer")
final class SignerRpc extends ExternalJWTSignerGrpc.ExternalJWTSignerImplBase {

    private final SignerKeys keys;
    private final ExternalSignerSettings settings;
    private final ClaimsSigning signing;
    private final SignerCalls calls;

    SignerRpc(SignerKeys keys, ExternalSignerSettings settings, ClaimsSigning signing, SignerCalls calls) {
        this.keys = keys;
        this.settings = settings;
        this.signing = signing;
        this.calls = calls;
    }

    @Override
    public void sign(SignJWTRequest request, StreamObserver<SignJWTResponse> answer) {
        calls.answer(ExternalJWTSignerGrpc.getSignMethod(), answer, call -> {
            SignableClaims claims = SignableClaims.parse(request.getClaims());
            claims.subject().ifPresent(subject -> call.note("subject", subject));
            SignedClaims signed = signing.sign(claims, keys.at(call.now()));
            call.note("kid", signed.keyId());
            return SignJWTResponse.newBuilder()
                    .setHeader(signed.header())
                    .setSignature(signed.signature())
                    .build();
        });
    }

    /** An API server takes an empty list for a failure; so does this. */
    @Override
    public void fetchKeys(FetchKeysRequest request, StreamObserver<FetchKeysResponse> answer) {
        calls.answer(ExternalJWTSignerGrpc.getFetchKeysMethod(), answer, call -> {
            SignerRing ring = keys.at(call.now());
            if (ring.keys().isEmpty()) {
                throw new CallRefused(Status.FAILED_PRECONDITION, "there are no keys at this moment");
            }
            call.note("published", ids(ring, false));
            call.note("excluded", ids(ring, true));
            return FetchKeysResponse.newBuilder()
                    .addAllKeys(ring.keys().stream().map(this::key).toList())
                    .setDataTimestamp(timestamp(ring.changedAt()))
                    .setRefreshHintSeconds(settings.refreshHint().toSeconds())
                    .build();
        });
    }

    @Override
    public void metadata(MetadataRequest request, StreamObserver<MetadataResponse> answer) {
        calls.answer(
                ExternalJWTSignerGrpc.getMetadataMethod(),
                answer,
                call -> MetadataResponse.newBuilder()
                        .setMaxTokenExpirationSeconds(
                                settings.maxTokenExpiration().toSeconds())
                        .build());
    }

    private Key key(SignerKey key) {
        return Key.newBuilder()
                .setKeyId(settings.keyIds().idOf(key.key()))
                .setKey(ByteString.copyFrom(key.key().key().getEncoded()))
                .setExcludeFromOidcDiscovery(key.excludedFromDiscovery())
                .build();
    }

    private List<String> ids(SignerRing ring, boolean excluded) {
        return ring.keys().stream()
                .filter(key -> key.excludedFromDiscovery() == excluded)
                .map(key -> settings.keyIds().idOf(key.key()))
                .toList();
    }

    private static Timestamp timestamp(Instant instant) {
        return Timestamp.newBuilder()
                .setSeconds(instant.getEpochSecond())
                .setNanos(instant.getNano())
                .build();
    }
}

package dev.wisim.issuer.error;

/** The words that constants of the catalogues share, and what their evidence is. */
final class Facts {

    static final String BAD_REQUEST = "BadRequest";
    static final String FORBIDDEN = "Forbidden";
    static final String INVALID_VALUE = "FieldValueInvalid";
    static final String TOKEN_REQUEST = "TokenRequest";
    static final String AUTHENTICATION = "authentication.k8s.io";
    static final String NOT_HANDLED = "{name} in version \"{version}\" cannot be handled as a {expected}: ";
    static final String CANNOT = "User {user} cannot {verb} resource {target} in API group {quotedGroup} {scope}";
    static final String UNKNOWN_FORMAT =
            "the body of the request was in an unknown format - accepted media types include: ";

    static final String DATE = "2026-11-22";
    static final String DISCOVERY = "recordings of kube-apiserver 1.36.2, discovery/";
    static final String TOKEN = "recordings of kube-apiserver 1.36.2, tokenrequest/";
    static final String REVIEW = "recordings of kube-apiserver 1.36.2, tokenreview/";
    static final String ADMISSION = "recordings of kube-apiserver 1.36.2, admission/create/";
    static final String SOURCE = "kubernetes/kubernetes and kubernetes/apiserver, read at 1.36";
    static final String PROTOBUF =
            "kubernetes/apimachinery, pkg/runtime/serializer/protobuf/protobuf.go and generated.pb.go";
    static final String TIMEOUT = "kubernetes/apiserver, pkg/server/filters/timeout.go";
    static final String GO_SERVER = "golang/go, net/http/server.go";

    static final String DISCOVERY_TEST = "RecordedDiscoveryTest.answersAsTheRecordedServer";
    static final String TOKEN_TEST = "RecordedTokenRequestTest.answersAsTheRecordedServer";
    static final String REVIEW_TEST = "RecordedTokenReviewTest.answersAsTheRecordedServer";
    static final String LARGE_TEST = "TokenRequestLimitsTest.refusesBodyOneByteOverTheLimit";
    static final String OPTIONS_TEST = "FieldValidationTest.refusesAnythingElse";
    static final String MIRROR_TEST = "BroughtClusterTest.mirrorThatCannotSignSaysSo";
    static final String BINDING_TEST = "BoundObjectsTest.refusesNameThatIsNoPathSegment";
    static final String OBJECTS_TEST = "ClusterObjectsTest.refusesAsTheApiServerDoes";
    static final String PROTOBUF_TEST = "ObjectBodyProtobufTest.refusesMessageThatIsBroken";
    static final String WATCH_TEST = "ObjectLogTest.refusesToTellWhatItHasForgotten";
    static final String RESOURCE_TEST = "ResourceEndpointTest.refusesParametersThatItDoesNotUnderstand";
    static final String DIALECT_TEST = "KubernetesDialectTest.hasAnAnswerToEveryFailure";

    private Facts() {}
}

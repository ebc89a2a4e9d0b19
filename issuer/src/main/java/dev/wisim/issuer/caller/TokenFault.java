package dev.wisim.issuer.caller;

import dev.wisim.issuer.wire.GoQuote;
import dev.wisim.kernel.error.CatalogEntry;
import dev.wisim.kernel.error.Evidence;
import dev.wisim.kernel.error.Evidence.Level;
import dev.wisim.kernel.error.Refusal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What can be wrong with a service-account token (kubernetes, pkg/serviceaccount: jwt.go, claims.go, legacy.go). A review
 * tells it; as a credential such a token is just unauthorized.
 */
enum TokenFault implements CatalogEntry {
    @Evidence(level = Level.OBSERVED, source = Facts.REVIEW, date = Facts.DATE, test = Facts.REVIEW_TEST)
    UNKNOWN("invalid bearer token"),
    @Evidence(level = Level.OBSERVED, source = Facts.REVIEW, date = Facts.DATE, test = Facts.REVIEW_TEST)
    NO_KEY("invalid signature, no keys found"),
    @Evidence(level = Level.OBSERVED, source = Facts.REVIEW, date = Facts.DATE, test = Facts.REVIEW_TEST)
    BAD_SIGNATURE("go-jose/go-jose: error in cryptographic primitive"),
    @Evidence(level = Level.OBSERVED, source = Facts.REVIEW, date = Facts.DATE, test = Facts.REVIEW_TEST)
    WRONG_AUDIENCE("token audiences {given} is invalid for the target audiences {wanted}"),

    @Evidence(level = Level.OBSERVED, source = Facts.REVIEW, date = Facts.DATE, test = Facts.REVIEW_TEST)
    EXPIRED("service account token has expired"),
    @Evidence(level = Level.OBSERVED, source = Facts.REVIEW, date = Facts.DATE, test = Facts.REVIEW_TEST)
    NOT_YET_VALID("service account token is not valid yet"),
    @Evidence(level = Level.INFERRED, source = Facts.SOURCE, date = Facts.DATE, test = Facts.BOUND_TEST)
    ISSUED_IN_THE_FUTURE("service account token is issued in the future"),
    @Evidence(level = Level.OBSERVED, source = Facts.REVIEW, date = Facts.DATE, test = Facts.REVIEW_TEST)
    SERVICE_ACCOUNT_UID_DIFFERS("service account UID ({actual}) does not match claim ({claimed})"),
    @Evidence(level = Level.OBSERVED, source = Facts.REVIEW, date = Facts.DATE, test = Facts.REVIEW_TEST)
    INVALIDATED("service account token has been invalidated"),
    @Evidence(level = Level.INFERRED, source = Facts.SOURCE, date = Facts.DATE, test = Facts.BOUND_TEST)
    SECRET_UID_DIFFERS("secret UID ({actual}) does not match service account secret ref claim ({claimed})"),
    @Evidence(level = Level.INFERRED, source = Facts.SOURCE, date = Facts.DATE, test = Facts.BOUND_TEST)
    POD_UID_DIFFERS("pod UID ({actual}) does not match service account pod ref claim ({claimed})"),
    @Evidence(level = Level.INFERRED, source = Facts.SOURCE, date = Facts.DATE, test = Facts.BOUND_TEST)
    NODE_UID_DIFFERS("node UID ({actual}) does not match service account node ref claim ({claimed})"),

    @Evidence(level = Level.INFERRED, source = Facts.SOURCE, date = Facts.DATE, test = Facts.LEGACY_TEST)
    LEGACY_CLAIM_MISSING("{claim} claim is missing"),
    @Evidence(level = Level.INFERRED, source = Facts.SOURCE, date = Facts.DATE, test = Facts.LEGACY_TEST)
    LEGACY_SUBJECT_INVALID("sub claim is invalid"),
    @Evidence(level = Level.INFERRED, source = Facts.SOURCE, date = Facts.DATE, test = Facts.LEGACY_TEST)
    LEGACY_INVALIDATED("Token has been invalidated"),
    @Evidence(level = Level.INFERRED, source = Facts.SOURCE, date = Facts.DATE, test = Facts.LEGACY_TEST)
    LEGACY_NOT_OUR_COPY("Token does not match server's copy"),
    @Evidence(level = Level.INFERRED, source = Facts.SOURCE, date = Facts.DATE, test = Facts.LEGACY_TEST)
    LEGACY_UID_DIFFERS("ServiceAccount UID ({actual}) does not match claim ({claimed})");

    private final String template;

    TokenFault(String template) {
        this.template = template;
    }

    /** What a request with such a token is answered with. */
    @Override
    public int status() {
        return 401;
    }

    @Override
    public String template() {
        return template;
    }

    Refusal found() {
        return new Refusal(this);
    }

    /** A list of audiences as Go's {@code %q} prints it. */
    static Refusal wrongAudience(List<String> given, List<String> wanted) {
        return new Refusal(WRONG_AUDIENCE, Map.of("given", quoted(given), "wanted", quoted(wanted)));
    }

    static Refusal missing(String claim) {
        return new Refusal(LEGACY_CLAIM_MISSING, Map.of("claim", claim));
    }

    Refusal differs(String actual, String claimed) {
        return new Refusal(this, Map.of("actual", actual, "claimed", claimed));
    }

    private static String quoted(List<String> texts) {
        return texts.stream().map(GoQuote::quote).collect(Collectors.joining(" ", "[", "]"));
    }

    /** What the evidence is. */
    private static final class Facts {
        static final String DATE = "2026-11-22";
        static final String REVIEW = "recordings of kube-apiserver 1.36.2, tokenreview/";
        static final String SOURCE = "kubernetes/kubernetes, pkg/serviceaccount, read at 1.31 and newer";
        static final String REVIEW_TEST = "RecordedTokenReviewTest.answersAsTheRecordedServer";
        static final String BOUND_TEST = "TokenAuthenticatorTest.rejectsBoundTokenInTheWordsOfTheApiServer";
        static final String LEGACY_TEST = "TokenAuthenticatorTest.rejectsLegacyTokenInTheWordsOfTheApiServer";
    }
}

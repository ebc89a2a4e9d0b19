package dev.wisim.issuer.wire;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.protobuf.ByteString;
import io.kubernetes.client.proto.V1Authentication.TokenRequest;
import java.util.HexFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The words are those of the decoders that gogo/protobuf generates (kubernetes/api, authentication/v1/generated.pb.go). */
class GoProtobufScannerTest {

    @ParameterizedTest
    @CsvSource({
        // a field is cut off in its tag, in its length, in its content
        "8a, unexpected EOF",
        "0a80, unexpected EOF",
        "0a05, unexpected EOF",
        "12030a0561, unexpected EOF",
        "0a021005, proto: wrong wireType = 0 for field GenerateName",
        // a message and a number where the other is expected
        "0805, proto: wrong wireType = 0 for field ObjectMeta",
        "0a022800, proto: wrong wireType = 0 for field UID",
        "12022200, proto: wrong wireType = 2 for field ExpirationSeconds",
        "12041a022000, proto: wrong wireType = 0 for field UID",
        // tags that no field has
        "0c, proto: TokenRequest: wiretype end group for non-group",
        "02, proto: TokenRequest: illegal tag 0 (wire type 2)",
        "f8ffffffff01, proto: TokenRequest: illegal tag -1 (wire type 68719476728)",
        "7f, proto: illegal wireType 7",
        "1204f20602ff, unexpected EOF",
        // numbers that are too long, lengths that are none
        "ffffffffffffffffffff01, proto: integer overflow",
        "0affffffffffffffffff01, proto: negative length found during unmarshaling",
        "120b20ffffffffffffffffffff, proto: integer overflow"
    })
    void saysWhatIsWrongAsGoWould(String message, String words) {
        assertThatThrownBy(() -> check(message))
                .isInstanceOf(GoProtobufError.class)
                .hasMessage(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0a00",
                "120320d704",
                // unknown fields of every wire type, a group within a group among them
                "7801",
                "790102030405060708",
                "7a0161",
                "7b7b7c7c",
                "7d01020304"
            })
    void letsWellFormedMessagesPass(String message) {
        assertThatCode(() -> check(message)).doesNotThrowAnyException();
    }

    private static void check(String message) throws GoProtobufError {
        ByteString bytes = ByteString.copyFrom(HexFormat.of().parseHex(message));
        GoProtobufScanner.check(bytes, TokenRequest.getDescriptor());
    }
}

package dev.wisim.scenarios.matrix;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jwt.JWTClaimsSet;

/** What a cell finds in its token file. */
enum Assertion {
    GENUINE,

    EXPIRED {
        @Override
        String issuer(Cell cell) {
            return Issuers.LATE;
        }
    },

    OF_A_BROKEN_ISSUER {
        @Override
        String issuer(Cell cell) {
            return Issuers.BROKEN;
        }
    },

    MALFORMED {
        @Override
        String token(Cell cell, Stage stage) {
            return "this is no token";
        }
    },

    UNKNOWN_KEY {
        @Override
        String token(Cell cell, Stage stage) {
            return stage.forger()
                    .signed(
                            rs256().keyID("unknown").build(),
                            stage.claims(issuer(cell)).build());
        }
    },

    WRONG_SIGNATURE {
        @Override
        String token(Cell cell, Stage stage) {
            String kid = stage.signingKey(issuer(cell));
            return stage.forger()
                    .signed(
                            rs256().keyID(kid).build(),
                            stage.claims(issuer(cell)).build());
        }
    },

    WITHOUT_SUBJECT {
        @Override
        String token(Cell cell, Stage stage) {
            JWTClaimsSet claims = stage.claims(issuer(cell)).subject(null).build();
            return stage.forger().signed(rs256().keyID("unknown").build(), claims);
        }
    },

    WITHOUT_KEY_ID {
        @Override
        String token(Cell cell, Stage stage) {
            return stage.forger()
                    .signed(rs256().build(), stage.claims(issuer(cell)).build());
        }
    },

    OF_WRONG_TYPE {
        @Override
        String token(Cell cell, Stage stage) {
            JWSHeader header =
                    rs256().keyID("unknown").type(new JOSEObjectType("at+jwt")).build();
            return stage.forger().signed(header, stage.claims(issuer(cell)).build());
        }
    },

    OF_WRONG_ALGORITHM {
        @Override
        String token(Cell cell, Stage stage) {
            JWSHeader header =
                    new JWSHeader.Builder(JWSAlgorithm.ES256).keyID("unknown").build();
            return stage.forger().signed(header, stage.claims(issuer(cell)).build());
        }
    };

    /** Whose token it is, or claims to be. */
    String issuer(Cell cell) {
        return cell.situation().asking().issuer(cell);
    }

    /** The content of the token file. */
    String token(Cell cell, Stage stage) {
        return stage.token(issuer(cell));
    }

    private static JWSHeader.Builder rs256() {
        return new JWSHeader.Builder(JWSAlgorithm.RS256);
    }
}

package dev.wisim.kernel.jose;

/** The kinds of key that we generate, each with the one JWS algorithm that API servers sign with for it. */
public enum KeyType {
    RSA_2048(2048),
    RSA_3072(3072),
    RSA_4096(4096),
    P_256(SignatureAlgorithm.ES256),
    P_384(SignatureAlgorithm.ES384),
    P_521(SignatureAlgorithm.ES512);

    private final SignatureAlgorithm algorithm;
    private final int modulusBits;

    KeyType(int modulusBits) {
        this.algorithm = SignatureAlgorithm.RS256;
        this.modulusBits = modulusBits;
    }

    KeyType(SignatureAlgorithm algorithm) {
        this.algorithm = algorithm;
        this.modulusBits = 0;
    }

    /** The JWS algorithm that a key of this type signs with: RS256 for any RSA size, else the curve's own. */
    public String algorithm() {
        return algorithm.name();
    }

    SignatureAlgorithm signatureAlgorithm() {
        return algorithm;
    }

    /** The length of the modulus in bits; 0 for a curve. */
    int modulusBits() {
        return modulusBits;
    }
}

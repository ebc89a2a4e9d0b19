package dev.wisim.kernel.jose;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.ECPublicKeySpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Map;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.edec.EdECObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.asn1.sec.SECObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x9.ECNamedCurveTable;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.math.ec.ECPoint;
import org.jspecify.annotations.Nullable;

/** Keys as their ASN.1 has them, RFC 5280 section 4.1.2.7 and RFC 5958, limited to what signs tokens. */
final class EncodedKey {

    private static final Map<ASN1ObjectIdentifier, String> FOREIGN = Map.of(
            EdECObjectIdentifiers.id_Ed25519, "Ed25519",
            EdECObjectIdentifiers.id_Ed448, "Ed448",
            EdECObjectIdentifiers.id_X25519, "X25519",
            EdECObjectIdentifiers.id_X448, "X448",
            PKCSObjectIdentifiers.id_RSASSA_PSS, "RSASSA-PSS",
            X9ObjectIdentifiers.id_dsa, "DSA");

    private static final Map<ASN1ObjectIdentifier, String> CURVES = Map.of(
            SECObjectIdentifiers.secp256r1, "P-256",
            SECObjectIdentifiers.secp384r1, "P-384",
            SECObjectIdentifiers.secp521r1, "P-521");

    private EncodedKey() {}

    /** The public key, on its curve. */
    static PublicKey publicKey(SubjectPublicKeyInfo info) throws UnusableKey {
        String family = family(info.getAlgorithm());
        try {
            if (family.equals("EC")) {
                byte[] point = info.getPublicKeyData().getBytes();
                ECNamedCurveTable.getByOID(curve(info.getAlgorithm()))
                        .getCurve()
                        .decodePoint(point);
            }
            return KeyFactory.getInstance(family).generatePublic(new X509EncodedKeySpec(info.getEncoded()));
        } catch (IOException | GeneralSecurityException | RuntimeException e) {
            throw new UnusableKey("is broken: " + e.getMessage());
        }
    }

    /** The pair of this private key. The public half is always derived: what is stored beside it need not fit. */
    static SigningKey pair(PrivateKeyInfo info, CryptoProvider provider) throws UnusableKey {
        String family = family(info.getPrivateKeyAlgorithm());
        try {
            KeyFactory factory = KeyFactory.getInstance(family);
            PrivateKey key = factory.generatePrivate(new PKCS8EncodedKeySpec(info.getEncoded()));
            PublicKey derived = family.equals("EC")
                    ? factory.generatePublic(onCurve((ECPrivateKey) key, curve(info.getPrivateKeyAlgorithm())))
                    : factory.generatePublic(modulus((RSAPrivateCrtKey) key));
            return KeyForm.proven(SigningKey.of(derived, key, provider), provider);
        } catch (IOException | GeneralSecurityException | RuntimeException e) {
            throw new UnusableKey("is broken: " + e.getMessage());
        }
    }

    private static RSAPublicKeySpec modulus(RSAPrivateCrtKey key) {
        return new RSAPublicKeySpec(key.getModulus(), key.getPublicExponent());
    }

    /** SEC 1 section 3.2.1: the point is the base point times a number below the order. */
    private static ECPublicKeySpec onCurve(ECPrivateKey key, ASN1ObjectIdentifier curve) throws UnusableKey {
        BigInteger number = key.getS();
        if (number.signum() <= 0 || number.compareTo(key.getParams().getOrder()) >= 0) {
            throw new UnusableKey("is broken: its number is not below the order of its curve");
        }
        ECPoint point =
                ECNamedCurveTable.getByOID(curve).getG().multiply(number).normalize();
        return new ECPublicKeySpec(
                new java.security.spec.ECPoint(
                        point.getAffineXCoord().toBigInteger(),
                        point.getAffineYCoord().toBigInteger()),
                key.getParams());
    }

    /** {@code RSA} or {@code EC}, as key factories are named. */
    private static String family(AlgorithmIdentifier algorithm) throws UnusableKey {
        ASN1ObjectIdentifier oid = algorithm.getAlgorithm();
        if (PKCSObjectIdentifiers.rsaEncryption.equals(oid)) {
            return "RSA";
        }
        if (!X9ObjectIdentifiers.id_ecPublicKey.equals(oid)) {
            throw new UnusableKey("is a key of type " + FOREIGN.getOrDefault(oid, oid.getId()) + "; " + KeyForm.READ);
        }
        if (!CURVES.containsKey(curve(algorithm))) {
            throw new UnusableKey("is on the curve " + curveName(curve(algorithm)) + "; " + KeyForm.READ);
        }
        return "EC";
    }

    private static ASN1ObjectIdentifier curve(AlgorithmIdentifier algorithm) throws UnusableKey {
        @Nullable ASN1Encodable parameters = algorithm.getParameters();
        if (parameters instanceof ASN1ObjectIdentifier named) {
            return named;
        }
        String instead = parameters == null ? "says no curve" : "describes its curve instead of naming it";
        throw new UnusableKey(instead + "; " + KeyForm.READ);
    }

    private static String curveName(ASN1ObjectIdentifier oid) {
        @Nullable String name = ECNamedCurveTable.getName(oid);
        return name == null ? oid.getId() : name;
    }
}

package dev.wisim.kernel.jose;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.util.LinkedHashMap;
import java.util.Map;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.asn1.sec.ECPrivateKey;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x9.ECNamedCurveTable;
import org.bouncycastle.util.io.pem.PemObject;
import org.bouncycastle.util.io.pem.PemWriter;

/** One key in every form that PEM files have it in. */
public final class PemForms {

    private PemForms() {}

    /** Forms that hold the private half, by name. */
    public static Map<String, String> privateForms(SigningKey key) {
        PrivateKeyInfo info = PrivateKeyInfo.getInstance(key.privateKey().getEncoded());
        boolean rsa = key.privateKey().getAlgorithm().equals("RSA");
        Map<String, String> forms = new LinkedHashMap<>();
        forms.put("PKCS#8", pkcs8(key.privateKey()));
        forms.put(
                rsa ? "PKCS#1" : "SEC1",
                encode(
                        rsa ? "RSA PRIVATE KEY" : "EC PRIVATE KEY",
                        () -> rsa
                                ? info.parsePrivateKey().toASN1Primitive().getEncoded()
                                : sec1(info).getEncoded()));
        return forms;
    }

    /** Forms without it, by name. */
    static Map<String, String> publicForms(SigningKey key) {
        Map<String, String> forms = new LinkedHashMap<>();
        forms.put("SubjectPublicKeyInfo", spki(key.publicKey()));
        if (key.publicKey().getAlgorithm().equals("RSA")) {
            forms.put(
                    "PKCS#1 public",
                    encode(
                            "RSA PUBLIC KEY",
                            () -> SubjectPublicKeyInfo.getInstance(
                                            key.publicKey().getEncoded())
                                    .parsePublicKey()
                                    .getEncoded()));
        }
        return forms;
    }

    static String pkcs8(Key key) {
        return encode("PRIVATE KEY", key::getEncoded);
    }

    static String spki(Key key) {
        return encode("PUBLIC KEY", key::getEncoded);
    }

    static String block(String label, byte[] content) {
        return encode(label, () -> content);
    }

    static KeyPair generate(String family, String curve) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(family);
            if (!curve.isEmpty()) {
                generator.initialize(new ECGenParameterSpec(curve));
            }
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** In SEC 1 the curve stands inside the key; in PKCS#8 beside it. */
    private static ECPrivateKey sec1(PrivateKeyInfo info) throws IOException {
        ECPrivateKey inner = ECPrivateKey.getInstance(info.parsePrivateKey());
        int bits = ECNamedCurveTable.getByOID(ASN1ObjectIdentifier.getInstance(
                        info.getPrivateKeyAlgorithm().getParameters()))
                .getN()
                .bitLength();
        return new ECPrivateKey(
                bits, inner.getKey(), info.getPrivateKeyAlgorithm().getParameters());
    }

    private static String encode(String label, Encoding encoding) {
        StringWriter text = new StringWriter();
        try (PemWriter writer = new PemWriter(text)) {
            writer.writeObject(new PemObject(label, encoding.bytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private interface Encoding {
        byte[] bytes() throws IOException;
    }
}

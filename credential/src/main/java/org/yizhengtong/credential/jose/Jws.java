package org.yizhengtong.credential.jose;

import java.nio.charset.StandardCharsets;
import java.security.PrivateKey;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.yizhengtong.credential.Rejected;
import org.yizhengtong.credential.Rejection;
import org.yizhengtong.credential.claims.Fields;
import org.yizhengtong.credential.suite.Suite;

/**
 * A JSON Web Signature (RFC 7515) in its compact form. Its header says the algorithm, the type and the key's id; any
 * other entry is refused, as what is not understood could change what is meant (4.1.11: crit), or bring a key along.
 * A credential alone may bring its issuer's certificate.
 */
public final class Jws {
    private static final Set<String> UNDERSTOOD = Set.of("alg", "typ", "kid");
    private static final Set<String> UNDERSTOOD_OF_CREDENTIALS = Set.of("alg", "typ", "kid", "x5c");

    private final String signed;
    private final Map<?, ?> header;
    private final byte[] payload;
    private final byte[] signature;

    private Jws(String signed, Map<?, ?> header, byte[] payload, byte[] signature) {
        this.signed = signed;
        this.header = header;
        this.payload = payload;
        this.signature = signature;
    }

    /**
     * Signed with that key, in the suite's algorithm.
     *
     * @param signer the entries of the header that say who signs; none for a holder, who is known by the key itself
     */
    public static String sign(Suite suite, Map<String, ?> signer, String type, PrivateKey key, Object claims) {
        var header = new LinkedHashMap<String, Object>();
        header.put("alg", suite.joseName().orElseThrow(() -> new IllegalArgumentException(suite + " signs no JWT")));
        header.put("typ", type);
        header.putAll(signer);
        var signed = encoded(Json.write(header)) + "." + encoded(Json.write(claims));
        return signed + "." + Base64Url.write(suite.sign(key, ascii(signed)));
    }

    public static Jws read(String text) throws Rejected {
        return read(text, UNDERSTOOD);
    }

    /**
     * What an issuer signed for a holder. Its certificate (SD-JWT VC, "Issuer Signature Mechanisms") is for wallets that know an
     * issuer by that alone. Here it is not even read: what comes along proves nothing, and the key is the one known under its id.
     */
    public static Jws readCredential(String text) throws Rejected {
        return read(text, UNDERSTOOD_OF_CREDENTIALS);
    }

    private static Jws read(String text, Set<String> understood) throws Rejected {
        int first = text.indexOf('.');
        int last = text.lastIndexOf('.');
        if (first < 0 || text.indexOf('.', first + 1) != last) throw new Rejected(new Rejection.NotJws());
        var header = Json.read(Base64Url.read(text.substring(0, first)));
        if (!(header instanceof Map<?, ?> map)) throw new Rejected(new Rejection.NotJws());
        if (!understood.containsAll(map.keySet())) throw new Rejected(new Rejection.HeaderNotUnderstood());
        var payload = Base64Url.read(text.substring(first + 1, last));
        return new Jws(text.substring(0, last), map, payload, Base64Url.read(text.substring(last + 1)));
    }

    public String keyId() throws Rejected {
        if (header.get("kid") instanceof String id) return id;
        throw new Rejected(new Rejection.KeyIdMissing());
    }

    public boolean isOfType(String type) {
        return type.equals(header.get("typ"));
    }

    /** {@code none}, a keyed hash, no algorithm, and every other than the suite's own are not it. */
    public boolean names(Suite suite) {
        return suite.joseName().filter(name -> name.equals(header.get("alg"))).isPresent();
    }

    public byte[] toBeSigned() {
        return ascii(signed);
    }

    public byte[] signature() {
        return signature.clone();
    }

    /** To be read once the signature was found to be right, and not before. */
    public Fields claims() throws Rejected {
        return Fields.of(Json.read(payload), "claims");
    }

    private static String encoded(String text) {
        return Base64Url.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}

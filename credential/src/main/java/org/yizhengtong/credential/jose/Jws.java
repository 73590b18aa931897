package org.yizhengtong.credential.jose;

import java.nio.charset.StandardCharsets;
import java.security.PrivateKey;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yizhengtong.credential.Rejected;
import org.yizhengtong.credential.Rejection;
import org.yizhengtong.credential.claims.Fields;
import org.yizhengtong.credential.suite.Suite;

/**
 * A JSON Web Signature (RFC 7515) in its compact form. Its header says the algorithm, the type and the key's id; any
 * other entry is refused, as what is not understood could change what is meant (4.1.11: crit), or bring a key along.
 */
public final class Jws {
    private static final Set<String> UNDERSTOOD = Set.of("alg", "typ", "kid");

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

    /** Who has no key id is known by the key itself, as a holder is. */
    public static String sign(Suite suite, Optional<String> keyId, String type, PrivateKey key, Object claims) {
        var header = new LinkedHashMap<String, Object>();
        header.put("alg", suite.joseName().orElseThrow(() -> new IllegalArgumentException(suite + " signs no JWT")));
        header.put("typ", type);
        keyId.ifPresent(id -> header.put("kid", id));
        var signed = encoded(Json.write(header)) + "." + encoded(Json.write(claims));
        return signed + "." + Base64Url.write(suite.sign(key, ascii(signed)));
    }

    public static Jws read(String text) throws Rejected {
        int first = text.indexOf('.');
        int last = text.lastIndexOf('.');
        if (first < 0 || text.indexOf('.', first + 1) != last) throw new Rejected(new Rejection.NotJws());
        var header = Json.read(Base64Url.read(text.substring(0, first)));
        if (!(header instanceof Map<?, ?> map)) throw new Rejected(new Rejection.NotJws());
        if (!UNDERSTOOD.containsAll(map.keySet())) throw new Rejected(new Rejection.HeaderNotUnderstood());
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

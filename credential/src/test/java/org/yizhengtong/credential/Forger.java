package org.yizhengtong.credential;

import com.authlete.cbor.CBORByteArray;
import com.authlete.cbor.CBORItem;
import com.authlete.cbor.CBORItemList;
import com.authlete.cbor.CBORTaggedItem;
import com.authlete.cbor.CBORizer;
import com.authlete.cose.COSEProtectedHeader;
import com.authlete.cose.SigStructure;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.credential.Sample.Authority;
import org.yizhengtong.credential.qr.QrText;

/** Writes what no honest issuer would: any part can be another, and the signature is made over it all the same. */
final class Forger {
    private final Authority authority;
    private final Map<Object, Object> signed = new LinkedHashMap<>();
    private final Map<Object, Object> unsigned = new LinkedHashMap<>();
    private final Map<Object, Object> claims = new LinkedHashMap<>();
    private final Map<Object, Object> identity = new LinkedHashMap<>();
    private byte @Nullable [] payload;
    private UnaryOperator<byte[]> proof = UnaryOperator.identity();

    Forger(Authority authority) {
        this.authority = authority;
        signed.put(1, authority.suite().algorithm());
        signed.put(4, authority.id().getBytes(StandardCharsets.US_ASCII));
        claims.put(1, Sample.ISSUER);
        time(4, 86_400);
        time(5, -60);
        time(6, -60);
        identity.put(1, "YT370602000124");
        identity.put(4, "王小明");
        identity.put(8, "19900715");
        claims.put(169, identity);
    }

    static Forger es256() {
        return new Forger(Sample.ES256);
    }

    Forger claim(Object key, @Nullable Object value) {
        return put(claims, key, value);
    }

    Forger time(int key, long secondsFromNow) {
        return claim(key, Sample.NOW.getEpochSecond() + secondsFromNow);
    }

    Forger identity(Object key, @Nullable Object value) {
        return put(identity, key, value);
    }

    Forger header(Object key, @Nullable Object value) {
        return put(signed, key, value);
    }

    Forger unprotected(Object key, Object value) {
        return put(unsigned, key, value);
    }

    Forger payload(byte[] bytes) {
        payload = bytes;
        return this;
    }

    Forger proof(UnaryOperator<byte[]> changed) {
        proof = changed;
        return this;
    }

    byte[] bytes() {
        var header = cbor(signed).encode();
        var content = new CBORByteArray(payload == null ? claims() : payload);
        var toBeSigned =
                new SigStructure(new COSEProtectedHeader(header), new CBORByteArray(new byte[0]), content).encode();
        var signature = proof.apply(authority.suite().sign(authority.pair().getPrivate(), toBeSigned));
        var four = new CBORItemList(new CBORByteArray(header), cbor(unsigned), content, new CBORByteArray(signature));
        return new CBORTaggedItem(18, four).encode();
    }

    byte[] claims() {
        return cbor(claims).encode();
    }

    Verification verified() {
        return Sample.verify(QrText.write(bytes()));
    }

    private Forger put(Map<Object, Object> map, Object key, @Nullable Object value) {
        if (value == null) map.remove(key);
        else map.put(key, value);
        return this;
    }

    static CBORItem cbor(Object value) {
        return new CBORizer().cborize(value);
    }
}

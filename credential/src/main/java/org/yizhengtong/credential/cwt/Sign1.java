package org.yizhengtong.credential.cwt;

import com.authlete.cbor.CBORByteArray;
import com.authlete.cbor.CBORInteger;
import com.authlete.cbor.CBORItem;
import com.authlete.cbor.CBORItemList;
import com.authlete.cbor.CBORPair;
import com.authlete.cbor.CBORPairList;
import com.authlete.cbor.CBORString;
import com.authlete.cbor.CBORTaggedItem;
import com.authlete.cose.COSEProtectedHeader;
import com.authlete.cose.SigStructure;
import com.authlete.cose.constants.COSEHeaderParameters;
import java.nio.charset.StandardCharsets;
import java.security.PrivateKey;
import java.util.List;
import org.yizhengtong.credential.Rejected;
import org.yizhengtong.credential.Rejection;
import org.yizhengtong.credential.claims.Fields;
import org.yizhengtong.credential.suite.Suite;

/** A COSE_Sign1 (RFC 9052, 4.2): two headers, what is signed, and the signature. */
public final class Sign1 {
    static final int TYPE = 16;
    private static final int TAG = 18;

    private final byte[] protectedHeader;
    private final CBORPairList unprotectedHeader;
    private final byte[] payload;
    private final byte[] signature;

    private Sign1(byte[] protectedHeader, CBORPairList unprotectedHeader, byte[] payload, byte[] signature) {
        this.protectedHeader = protectedHeader;
        this.unprotectedHeader = unprotectedHeader;
        this.payload = payload;
        this.signature = signature;
    }

    /** As small as it can be: algorithm and key id, protected, and nothing that the signature does not cover. */
    public static byte[] sign(Suite suite, String keyId, PrivateKey key, byte[] payload) {
        return sign(suite, key, payload, algorithm(suite), keyId(keyId));
    }

    /** The same, and what it is (RFC 9596). */
    public static byte[] sign(Suite suite, String keyId, String type, PrivateKey key, byte[] payload) {
        var what = new CBORPair(new CBORInteger(TYPE), new CBORString(type));
        return sign(suite, key, payload, algorithm(suite), keyId(keyId), what);
    }

    private static byte[] sign(Suite suite, PrivateKey key, byte[] payload, CBORPair... entries) {
        var header = new CBORPairList(List.of(entries));
        var unsigned = new Sign1(header.encode(), new CBORPairList(List.of()), payload, new byte[0]);
        return unsigned.with(suite.sign(key, unsigned.toBeSigned()));
    }

    private static CBORPair algorithm(Suite suite) {
        return new CBORPair(new CBORInteger(COSEHeaderParameters.ALG), new CBORInteger(suite.algorithm()));
    }

    private static CBORPair keyId(String keyId) {
        var bytes = keyId.getBytes(StandardCharsets.US_ASCII);
        return new CBORPair(new CBORInteger(COSEHeaderParameters.KID), new CBORByteArray(bytes));
    }

    /** With its tag, or without: any other tag is another thing. */
    public static Sign1 read(byte[] bytes) throws Rejected {
        var item = Cbor.read(bytes);
        if (item instanceof CBORTaggedItem tagged && tagged.getTagNumber().longValue() == TAG) {
            item = tagged.getTagContent();
        }
        if (item instanceof CBORItemList four && four.getItems().size() == 4) return read(four.getItems());
        throw new Rejected(new Rejection.NotSign1());
    }

    private static Sign1 read(List<? extends CBORItem> four) throws Rejected {
        if (four.get(0) instanceof CBORByteArray header
                && four.get(1) instanceof CBORPairList unprotected
                && four.get(2) instanceof CBORByteArray payload
                && four.get(3) instanceof CBORByteArray signature) {
            return new Sign1(header.getValue(), unprotected, payload.getValue(), signature.getValue());
        }
        throw new Rejected(new Rejection.NotSign1());
    }

    /** RFC 9052, 4.4: what the signature is made over, with the protected header byte for byte as it came. */
    public byte[] toBeSigned() {
        return new SigStructure(
                        new COSEProtectedHeader(protectedHeader),
                        new CBORByteArray(new byte[0]),
                        new CBORByteArray(payload))
                .encode();
    }

    /** To be read once the signature was found to be right, and not before. */
    public Fields claims() throws Rejected {
        return Fields.of(Cbor.plain(Cbor.read(payload)), "claims");
    }

    public byte[] signature() {
        return signature.clone();
    }

    byte[] protectedHeader() {
        return protectedHeader;
    }

    CBORPairList unprotectedHeader() {
        return unprotectedHeader;
    }

    private byte[] with(byte[] proof) {
        return new CBORTaggedItem(
                        TAG,
                        new CBORItemList(
                                new CBORByteArray(protectedHeader),
                                unprotectedHeader,
                                new CBORByteArray(payload),
                                new CBORByteArray(proof)))
                .encode();
    }
}

package org.yizhengtong.credential;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.yizhengtong.credential.cwt.ClaimsReader;
import org.yizhengtong.credential.cwt.Header;
import org.yizhengtong.credential.cwt.Sign1;
import org.yizhengtong.credential.qr.QrText;
import org.yizhengtong.credential.suite.Suite;

/**
 * Verifies (核验) the text of a signed QR without a network, with the keys it was given. Whatever it is handed, it
 * answers and never throws, in bounded time and memory: the cheapest look comes first, and nothing of what the text
 * claims is believed, or even read, before the signature is.
 */
public final class Verifier {
    private final Map<String, IssuerKey> keys = new HashMap<>();

    public Verifier(Collection<IssuerKey> keys) {
        for (var key : keys) {
            if (this.keys.put(key.id(), key) != null) throw new KeyNotUsable(key.id(), "two keys have this id");
        }
    }

    public Verification verify(String text, Instant at) {
        try {
            return examine(text, at);
        } catch (Rejected rejected) {
            return rejected.why();
        }
    }

    private Genuine examine(String text, Instant at) throws Rejected {
        var message = Sign1.read(QrText.read(text));
        var key = keyOf(Header.of(message));
        believe(message, key);
        var claims = ClaimsReader.read(message.payload());
        if (!claims.issuer().equals(key.issuer())) throw new Rejected(new Rejection.IssuerNotTheKeys(key.id()));
        Term.check(claims, key, at);
        return new Genuine(claims.card(), key.issuer(), key.id(), claims.issuedAt(), claims.status());
    }

    private IssuerKey keyOf(Header header) throws Rejected {
        var key = keys.get(header.keyId());
        if (key == null) throw new Rejected(new Rejection.KeyUnknown());
        if (!header.names(key.suite())) throw new Rejected(new Rejection.AlgorithmNotAllowed(key.id()));
        return key;
    }

    private static void believe(Sign1 message, IssuerKey key) throws Rejected {
        var signature = message.signature();
        if (signature.length != Suite.SIGNATURE_BYTES) {
            throw new Rejected(new Rejection.SignatureOfWrongLength(signature.length));
        }
        if (Suite.halfIsZero(signature)) throw new Rejected(new Rejection.SignatureZero());
        if (!key.suite().verifies(key.key(), message.toBeSigned(), signature)) {
            throw new Rejected(new Rejection.SignatureWrong());
        }
    }
}

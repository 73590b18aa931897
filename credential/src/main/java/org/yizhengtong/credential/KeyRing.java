package org.yizhengtong.credential;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.yizhengtong.credential.cwt.Header;
import org.yizhengtong.credential.cwt.Sign1;
import org.yizhengtong.credential.jose.Jws;
import org.yizhengtong.credential.suite.Suite;

/** The keys a verifier was given. Which one signed is said by the message; how it signs is said by the key alone. */
final class KeyRing {
    private final Map<String, IssuerKey> keys = new HashMap<>();

    KeyRing(Collection<IssuerKey> keys) {
        for (var key : keys) {
            if (this.keys.put(key.id(), key) != null) throw new KeyNotUsable(key.id(), "two keys have this id");
        }
    }

    /** Whose the message is, once its signature was found to be right. */
    IssuerKey signer(Sign1 message, Header header) throws Rejected {
        var key = find(header.keyId());
        if (!header.names(key.suite())) throw new Rejected(new Rejection.AlgorithmNotAllowed(key.id()));
        believe(key, message.toBeSigned(), message.signature());
        return key;
    }

    IssuerKey signer(Jws token, String type) throws Rejected {
        var key = find(token.keyId());
        if (!token.names(key.suite())) throw new Rejected(new Rejection.AlgorithmNotAllowed(key.id()));
        if (!token.isOfType(type)) throw new Rejected(new Rejection.TypeNotAllowed());
        believe(key, token.toBeSigned(), token.signature());
        return key;
    }

    private IssuerKey find(String id) throws Rejected {
        var key = keys.get(id);
        if (key == null) throw new Rejected(new Rejection.KeyUnknown());
        return key;
    }

    private static void believe(IssuerKey key, byte[] signed, byte[] signature) throws Rejected {
        if (signature.length != Suite.SIGNATURE_BYTES) {
            throw new Rejected(new Rejection.SignatureOfWrongLength(signature.length));
        }
        if (Suite.halfIsZero(signature)) throw new Rejected(new Rejection.SignatureZero());
        if (!key.suite().verifies(key.key(), signed, signature)) throw new Rejected(new Rejection.SignatureWrong());
    }
}

package org.yizhengtong.credential;

import java.net.URI;
import java.time.Instant;
import java.util.Collection;
import org.yizhengtong.credential.cwt.ClaimsReader;
import org.yizhengtong.credential.cwt.Header;
import org.yizhengtong.credential.cwt.Sign1;
import org.yizhengtong.credential.jose.Jws;
import org.yizhengtong.credential.qr.QrText;
import org.yizhengtong.credential.sdjwt.PermitClaims;
import org.yizhengtong.credential.sdjwt.SdJwt;
import org.yizhengtong.credential.sdjwt.Unfolding;
import org.yizhengtong.credential.status.ListClaims;

/**
 * Verifies (核验) without a network, with the keys it was given: the text of a signed QR, the presentation of an electronic permit, and status lists. Whatever it is handed, it answers and never throws, in bounded time and memory: the cheapest look comes first, and nothing of
 * what is claimed is believed, or even read, before the signature is.
 */
public final class Verifier {
    /** Twice what the largest list takes, written as letters. */
    static final int LIST_LIMIT = 4 * 1024 * 1024;

    private final KeyRing keys;

    public Verifier(Collection<IssuerKey> keys) {
        this.keys = new KeyRing(keys);
    }

    public Verification verify(String text, Instant at) {
        try {
            return examine(text, at);
        } catch (Rejected rejected) {
            return rejected.why();
        }
    }

    /** What a holder shows, asked by that challenge. */
    public Presentation verify(String presentation, Challenge challenge, Instant at) {
        try {
            return examine(SdJwt.read(presentation), challenge, at);
        } catch (Rejected rejected) {
            return rejected.why();
        }
    }

    /** How what is shown stands in the list it names: as it was, or why not. */
    public Presentation check(Shown shown, StatusList list, Instant at) {
        try {
            list.vouch(shown.status(), shown.issuer(), at);
            return shown;
        } catch (Rejected rejected) {
            return rejected.why();
        }
    }

    /** How a genuine permit stands in the list it names, fetched before or now: as it was, or why not. */
    public Verification check(Genuine genuine, StatusList list, Instant at) {
        try {
            list.vouch(genuine.status(), genuine.issuer(), at);
            return genuine;
        } catch (Rejected rejected) {
            return rejected.why();
        }
    }

    /** A status list that was fetched as a JWT from that address. */
    public ListReading read(String jwt, URI list, Instant at) {
        try {
            bound(jwt.length());
            var token = Jws.read(jwt);
            var key = keys.signer(token, ListClaims.JWT_TYPE);
            return StatusList.read(ListClaims.ofJwt(token.claims()), list, key, at);
        } catch (Rejected rejected) {
            return rejected.why();
        }
    }

    /** A status list that was fetched as a CWT from that address. */
    public ListReading read(byte[] cwt, URI list, Instant at) {
        try {
            bound(cwt.length);
            var message = Sign1.read(cwt);
            var key = keys.signer(message, Header.of(message, ListClaims.CWT_TYPE));
            return StatusList.read(ListClaims.ofCwt(message.claims()), list, key, at);
        } catch (Rejected rejected) {
            return rejected.why();
        }
    }

    private Genuine examine(String text, Instant at) throws Rejected {
        var message = Sign1.read(QrText.read(text));
        var key = keys.signer(message, Header.of(message));
        var claims = ClaimsReader.read(message.claims());
        if (!claims.issuer().equals(key.issuer())) throw new Rejected(new Rejection.IssuerNotTheKeys(key.id()));
        Term.check(claims.issuedAt(), claims.validFrom(), claims.validUntil(), key, at);
        return new Genuine(claims.card(), key.issuer(), key.id(), claims.issuedAt(), claims.status());
    }

    private Shown examine(SdJwt presented, Challenge challenge, Instant at) throws Rejected {
        if (presented.binding().isEmpty()) throw new Rejected(new Rejection.KeyBindingMissing());
        var token = Jws.readCredential(presented.issued());
        var key = keys.signer(token, PermitClaims.TYPE);
        var signed = token.claims();
        PermitClaims.checkType(signed);
        if (!signed.at("iss").text().equals(key.issuer())) throw new Rejected(new Rejection.IssuerNotTheKeys(key.id()));
        var from = signed.at("nbf").time();
        var until = signed.at("exp").time();
        Term.check(signed.at("iat").time(), from, until, key, at);
        var shown = Unfolding.unfold(signed.all(), presented.disclosures());
        KeyBinding.check(presented, PermitClaims.holder(signed), challenge, at);
        return PermitClaims.shown(key, signed, shown);
    }

    private static void bound(int length) throws Rejected {
        if (length > LIST_LIMIT) throw new Rejected(new Rejection.TextTooLong(length, LIST_LIMIT));
    }
}

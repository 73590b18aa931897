package org.yizhengtong.server.wallet;

import com.nimbusds.jose.util.Base64URL;
import java.math.BigInteger;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.yizhengtong.server.kernel.PermitNumber;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.kernel.Vault;

/**
 * The words of an offer. Under the vault's key they follow from the form that asked for it, so that none is kept and a form
 * sent twice shows the same.
 */
@Component
class OfferWords {
    private static final BigInteger A_MILLION = BigInteger.valueOf(1_000_000);

    private final Vault vault;

    OfferWords(Vault vault) {
        this.vault = vault;
    }

    /** The last part of the address at which the offer is fetched. */
    String reference(PermitNumber permit, RequestId request) {
        return Base64URL.encode(vault.index(permit + " " + request, "wallet_offer"))
                .toString();
    }

    /** Six digits, for the holder alone to type. */
    String txCode(PermitNumber permit, RequestId request) {
        var number = new BigInteger(1, vault.index(permit + " " + request, "wallet_tx_code"));
        return String.format(Locale.ROOT, "%06d", number.mod(A_MILLION));
    }

    /** The pre-authorised code of an offer. */
    static String code(String reference) {
        return Digests.of("code " + reference);
    }

    /** What is kept of a transaction code: worth nothing without the other code, which is not kept. */
    static String kept(String code, String txCode) {
        return Digests.of(code + " " + txCode);
    }
}

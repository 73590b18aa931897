package org.yizhengtong.server.wallet;

/**
 * What a wallet sent cannot be answered: the error's name is that of the specification, and is read by the wallet and not
 * by its holder.
 */
public final class WalletRefused extends RuntimeException {
    public static final String INVALID_TOKEN = "invalid_token";

    private static final long serialVersionUID = 1;

    private final String error;

    public WalletRefused(String error, String what) {
        super(what);
        this.error = error;
    }

    /** The token is missing, unknown, over or used (RFC 6750, 3.1). */
    static WalletRefused token() {
        return new WalletRefused(INVALID_TOKEN, "the access token is missing, unknown, over, or was used");
    }

    public String error() {
        return error;
    }

    /** For whoever builds the wallet, in English; nothing of what was sent. */
    public String what() {
        return String.valueOf(getMessage());
    }
}

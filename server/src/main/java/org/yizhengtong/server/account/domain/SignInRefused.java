package org.yizhengtong.server.account.domain;

import java.time.Duration;
import org.yizhengtong.server.kernel.Problem;

/** Nobody was signed in, or no code was sent; the message says why and what to do. */
public final class SignInRefused extends Problem {
    private static final long serialVersionUID = 1;

    private SignInRefused(String key, Object... arguments) {
        super(key, arguments);
    }

    public static SignInRefused codeTooSoon(Duration wait) {
        return new SignInRefused("account.code.too_soon", roundedUp(wait, 1));
    }

    public static SignInRefused tooManyCodes() {
        return new SignInRefused("account.code.too_many");
    }

    public static SignInRefused wrongCode(int triesLeft) {
        return new SignInRefused("account.code.wrong", triesLeft);
    }

    public static SignInRefused codeSpent() {
        return new SignInRefused("account.code.spent");
    }

    public static SignInRefused codeExpired() {
        return new SignInRefused("account.code.expired");
    }

    public static SignInRefused wrongPassword() {
        return new SignInRefused("account.password.wrong");
    }

    public static SignInRefused waitFirst(Duration wait) {
        return new SignInRefused("account.password.wait", roundedUp(wait, 60));
    }

    private static long roundedUp(Duration wait, int unit) {
        return Math.max(1, Math.ceilDiv(wait.toMillis(), unit * 1000L));
    }
}

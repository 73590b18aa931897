package org.yizhengtong.server.wallet;

import org.springframework.stereotype.Component;
import org.yizhengtong.server.proof.CheckPace;

/** How fast wallets at one network address may ask (限速): as fast as one may check there, and counted with it. */
@Component
public class WalletPace {
    private final CheckPace pace;

    WalletPace(CheckPace pace) {
        this.pace = pace;
    }

    /** @throws TooFast with the seconds to wait */
    public void step(String address) {
        var seconds = pace.step(address);
        if (seconds > 0) throw new TooFast(seconds);
    }

    /** Too many requests from one address. */
    public static final class TooFast extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final long seconds;

        TooFast(long seconds) {
            super("wait " + seconds + " s");
            this.seconds = seconds;
        }

        public long seconds() {
            return seconds;
        }
    }
}

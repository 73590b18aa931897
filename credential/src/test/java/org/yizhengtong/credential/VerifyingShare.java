package org.yizhengtong.credential;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.concurrent.Callable;

/** The same as {@link VerifyingSpeed} in processor time, one after the other in turns: for a machine that is busy. */
final class VerifyingShare {
    private static final int WARM_UP = 25;
    private static final int ROUNDS = 60;
    private static final int TURNS = 200;

    private VerifyingShare() {}

    public static void main(String[] none) throws Exception {
        for (var suite : List.of("ES256", "EdDSA")) {
            var speed = new VerifyingSpeed();
            speed.suite = suite;
            speed.issue();
            print(suite + ", QR", speed::qr, speed::qrSignatureAlone);
            print(suite + ", presentation", speed::presentation, speed::presentationSignaturesAlone);
        }
    }

    private static void print(String what, Callable<?> whole, Callable<?> bare) throws Exception {
        long wholeTime = 0;
        long bareTime = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long one = time(whole);
            long other = time(bare);
            if (round < WARM_UP) continue;
            wholeTime += one;
            bareTime += other;
        }
        var turns = (ROUNDS - WARM_UP) * TURNS * 1000.0;
        System.out.printf(
                "%s: %.1f us, its signatures alone %.1f us, share %.1f %%%n",
                what, wholeTime / turns, bareTime / turns, 100.0 * bareTime / wholeTime);
    }

    private static long time(Callable<?> what) throws Exception {
        var threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        for (int i = 0; i < TURNS; i++) what.call();
        return threads.getCurrentThreadCpuTime() - before;
    }
}

package org.yizhengtong.server.wallet;

import java.util.Locale;

/** What came of asking a wallet: a closed list. Pages say each in plain words, with what to do. */
public enum WalletAnswer {
    /** The service asked about is open to the holder today. */
    ENTITLED("YES"),
    /** The permit is valid today. */
    VALID("YES"),
    /** The law no longer finds what the wallet showed. */
    NOT_TODAY("NO"),
    /** The permit is suspended, over, lost or cancelled. */
    NO_USE("NO"),
    /** The holder ended what this telephone holds. */
    ENDED("NO"),
    /** What the telephone holds is too old. */
    OLD("NO"),
    NOT_GENUINE("NO"),
    /** What was asked for is not among what was shown: it is not there, or was not chosen. */
    NOT_SHOWN("ASK"),
    DECLINED("ASK");

    private final String answer;

    WalletAnswer(String answer) {
        this.answer = answer;
    }

    /** Shape and colour of the answer, as parts know it. */
    public String answer() {
        return answer;
    }

    /** As message keys end: {@code not_today}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}

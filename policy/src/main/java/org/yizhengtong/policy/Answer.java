package org.yizhengtong.policy;

import java.util.Locale;

/** What a finding (认定) says to one question about one person on one day. */
public enum Answer {
    /** Entitled, required or due today. */
    YES,
    /** Not today, and the passing of time alone does not change it. */
    NO,
    /** Not today, but from {@link Result#from()} on if nothing but time passes. */
    NOT_YET,
    /** May go without (可以不办), and may still ask for it. */
    EXEMPT,
    /** The duty does not fall on this person. */
    NOT_REQUIRED,
    /** The right exists; a figure it depends on has been left to somebody who has not set it. */
    OPEN,
    /** A plan was announced, without conditions that could be applied. */
    PLAN_NOT_LAW,
    /** Not known yet: {@link Result#ask()} names the facts that can still change it. */
    ASK;

    /** The machine code of this answer, stable across versions: {@code not_yet}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}

package org.yizhengtong.policy.rule;

/** What a late endorsement (补办签注) does to the years of residence. */
public enum RunEffect {
    /** The run was never broken: the days of suspension count. */
    UNBROKEN,
    /** A new run begins on the day of the late endorsement; the total keeps the earlier days (连续计算). */
    NEW,
    /** Run and total begin anew on that day (重新计算). */
    ANEW
}

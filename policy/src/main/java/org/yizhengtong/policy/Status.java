package org.yizhengtong.policy;

/** How far a source has come on its way to being law. */
public enum Status {
    ANNOUNCED,
    DRAFT,
    /** Adopted, with a first day that lies after the day the law is asked about. */
    LATER,
    IN_FORCE,
    REPEALED;

    /** Whether it binds anybody on the day the law is asked about. */
    public boolean binding() {
        return this == IN_FORCE;
    }
}

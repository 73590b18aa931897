package org.yizhengtong.server.account;

/**
 * A sign-in code goes to a telephone. Heard at once and kept by nobody but the sample city's outbox: it is no
 * {@code DomainEvent}, so the code reaches no journal.
 */
public record CodeSent(String maskedPhone, String code) {
    /** What is printed by accident does not sign anybody in. */
    @Override
    public String toString() {
        return "CodeSent[" + maskedPhone + "]";
    }
}

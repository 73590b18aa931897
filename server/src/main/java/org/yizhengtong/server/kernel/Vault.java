package org.yizhengtong.server.kernel;

/**
 * Keeps identity numbers, telephone numbers and pictures unreadable in the database.
 *
 * <p>What is sealed for one purpose cannot be opened as another: the purpose is bound into the seal.
 */
public interface Vault {
    byte[] seal(byte[] plain, String purpose);

    byte[] open(byte[] sealed, String purpose);

    /** A keyed index by which a sealed value is found again without being readable: equal values, equal index. */
    byte[] index(String plain, String purpose);

    default byte[] seal(String plain, String purpose) {
        return seal(plain.getBytes(java.nio.charset.StandardCharsets.UTF_8), purpose);
    }

    default String openText(byte[] sealed, String purpose) {
        return new String(open(sealed, purpose), java.nio.charset.StandardCharsets.UTF_8);
    }
}

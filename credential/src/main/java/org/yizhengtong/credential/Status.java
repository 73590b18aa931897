package org.yizhengtong.credential;

/**
 * How a permit stands in a status list, by the value it has there (draft-ietf-oauth-status-list-21, 7.1): 1 is never
 * taken back and 2 may be. 3 is left to the application: here, the card was reported lost (挂失).
 */
public enum Status {
    VALID,
    CANCELLED,
    SUSPENDED,
    LOST
}

package org.yizhengtong.server.client;

/**
 * What a program was answered.
 *
 * @param status of HTTP
 */
public record Acknowledgement(int status, byte[] body) {
    /** Nothing of a refused request is kept: it may be mended and sent again under the same key. */
    boolean refused() {
        return status >= 400;
    }

    /** @param fingerprint of the request that was answered so */
    public record Kept(byte[] fingerprint, Acknowledgement answer) {}
}

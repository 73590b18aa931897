package org.yizhengtong.server.permit;

/**
 * A file as it came with a form.
 *
 * @param kind which paper it is, as the pack names it
 */
@SuppressWarnings("ArrayRecordComponent") // passed on once, never compared
public record SentFile(String kind, byte[] bytes) {}

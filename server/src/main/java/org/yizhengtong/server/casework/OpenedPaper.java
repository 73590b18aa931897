package org.yizhengtong.server.casework;

/** A paper's content, for one answer to one request. */
@SuppressWarnings("ArrayRecordComponent") // passed on once, never compared
public record OpenedPaper(String mediaType, byte[] bytes) {}

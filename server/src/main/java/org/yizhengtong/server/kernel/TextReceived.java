package org.yizhengtong.server.kernel;

/**
 * A resident has answered by text message (回短信): heard at once, in the transaction in which it came in, and once however
 * often it was sent on.
 *
 * @param text what they wrote, full-width signs made plain
 */
public record TextReceived(ResidentId from, String text, RequestId request) {}

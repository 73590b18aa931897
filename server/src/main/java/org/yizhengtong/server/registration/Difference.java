package org.yizhengtong.server.registration;

/** What stands there, and what shall stand there. */
public record Difference(Particular what, String before, String after) {}

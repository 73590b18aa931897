package org.yizhengtong.policy;

/**
 * One thing known about a person, and where it comes from.
 *
 * @param value a {@link Long}, {@link Boolean}, {@link String} (an option's code or a division code) or {@link
 *     java.time.LocalDate}, as the {@link Vocabulary} types it
 */
public record Fact(Object value, Origin origin) {}

package org.yizhengtong.policy;

/**
 * A pack that took part in a finding.
 *
 * @param version the first 12 hexadecimal digits of the SHA-256 of its text, and {@code +figure=value} for each open
 *     figure that was set
 */
public record PackInForce(String pack, String version, String place, Text title, Status status) {}

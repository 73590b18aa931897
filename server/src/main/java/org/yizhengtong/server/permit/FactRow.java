package org.yizhengtong.server.permit;

import org.jspecify.annotations.Nullable;
import org.yizhengtong.policy.Text;
import org.yizhengtong.server.casework.CaseFact;

/**
 * A fact on the officer's page: what it is called, its value in words, and where it comes from.
 *
 * @param paper the paper it was seen on, in words; nothing unless it was
 */
public record FactRow(
        Text label, Text value, CaseFact fact, @Nullable Text paper) {}

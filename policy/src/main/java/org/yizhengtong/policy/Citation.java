package org.yizhengtong.policy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The provision (条款) a rule rests on.
 *
 * @param source the source's short name inside its pack
 * @param provision which part of it, as lawyers write it: {@code 27(1)}; empty for the whole
 * @param number the instrument's number, or nothing
 * @param from first day in force, or nothing while it is announced or a draft
 * @param address where the text was read, or nothing
 */
public record Citation(
        String source,
        String provision,
        Text title,
        @Nullable String number,
        Status status,
        @Nullable LocalDate from,
        @Nullable String address) {}

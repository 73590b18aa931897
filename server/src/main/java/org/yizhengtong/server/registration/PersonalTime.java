package org.yizhengtong.server.registration;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.policy.Duty;
import org.yizhengtong.policy.TimeLimit;

/**
 * The time (期限) the law gives a resident for something, for reading: whoever comes later is served all the same.
 *
 * @param limit how long, with its article
 * @param due the last day; nothing where the day it runs from is not known
 * @param late whether that day has passed
 * @param duty what the law says of it in words, such as what follows; nothing where it says nothing
 */
public record PersonalTime(
        TimeLimit limit,
        @Nullable LocalDate due,
        boolean late,
        @Nullable Duty duty) {}

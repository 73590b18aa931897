package org.yizhengtong.server.casework;

import java.time.YearMonth;

/** How many time limits were missed in a month: those whose last day fell into it. */
public record MissedMonth(YearMonth month, int cases) {}

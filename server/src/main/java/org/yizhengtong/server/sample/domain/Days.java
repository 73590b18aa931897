package org.yizhengtong.server.sample.domain;

import java.time.LocalDate;
import org.yizhengtong.policy.WorkingCalendar;

/** Days before today, told in working days. */
record Days(LocalDate today, WorkingCalendar calendar) {
    /** So many working days before today; today itself, worked or not, for none. */
    LocalDate workingDaysAgo(int count) {
        var day = today;
        for (var left = count; left > 0; ) {
            day = day.minusDays(1);
            if (calendar.isWorkingDay(day)) left--;
        }
        return day;
    }

    LocalDate workingDayNear(LocalDate day) {
        var near = day;
        while (!calendar.isWorkingDay(near)) near = near.minusDays(1);
        return near;
    }

    LocalDate after(LocalDate day, int workingDays) {
        return calendar.due(day, workingDays);
    }
}

package org.yizhengtong.server.registration;

import java.time.LocalDate;

/** A day as it was typed into three boxes: year, month, day. */
public record TypedDay(String year, String month, String day) {
    public static TypedDay of(LocalDate day) {
        return new TypedDay(
                String.valueOf(day.getYear()),
                String.valueOf(day.getMonthValue()),
                String.valueOf(day.getDayOfMonth()));
    }

    public static TypedDay empty() {
        return new TypedDay("", "", "");
    }
}

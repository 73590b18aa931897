package org.yizhengtong.server.registration;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.CitizenNumber;
import org.yizhengtong.server.kernel.Role;

/** People who have just come: nobody's identity numbers, since no division begins with 99. */
public final class Newcomers {
    public static final String YISHUI = "371323";
    public static final String YUHUANGDING_WEST = "370602003005";
    private static final AtomicInteger SERIAL = new AtomicInteger();

    private Newcomers() {}

    public static Actor actor() {
        return new Actor(UUID.randomUUID(), Role.RESIDENT, null, "");
    }

    public static CitizenNumber number() {
        return number(LocalDate.of(1968, 3, 1));
    }

    public static CitizenNumber number(LocalDate birth) {
        var serial = SERIAL.getAndIncrement();
        return CitizenNumber.completed(
                "99%04d%s%03d".formatted(serial / 1000, birth.format(DateTimeFormatter.BASIC_ISO_DATE), serial % 1000));
    }

    public static Declaration declaration(CitizenNumber number) {
        return new Declaration(
                "样例人",
                number.value(),
                YISHUI,
                YUHUANGDING_WEST,
                "12号楼3单元402",
                "rented",
                "yes",
                new TypedDay("2011", "9", "1"));
    }

    /** Somebody registered already, who declares only the new home. */
    public static Declaration move(String place, LocalDate movedIn) {
        return new Declaration("", "", "", place, "村东头第二排板房", "shed", "", TypedDay.of(movedIn));
    }
}

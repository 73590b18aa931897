package org.yizhengtong.server.sample.domain;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.server.kernel.CitizenNumber;
import org.yizhengtong.server.kernel.ResidentId;

/** People who share a home: alone, a couple, with children, with a grandparent. */
final class Household {
    private final Dice dice;
    private final Days days;
    private final Dwelling home;
    private final String hukou;
    private final String surname;
    private final List<Inhabitant> members = new ArrayList<>();

    private Household(Dice dice, Community community, Days days) {
        this.dice = dice;
        this.days = days;
        this.home = Dwelling.any(dice, community, days.today());
        this.hukou = Hukou.any(dice);
        this.surname = Names.surname(dice);
    }

    /** @param serial the first serial number its members may use; each takes one */
    static List<Inhabitant> any(Dice dice, Community community, Days days, int serial) {
        var household = new Household(dice, community, days);
        household.fill(serial);
        return household.members;
    }

    private void fill(int serial) {
        var head = dice.between(19, 62);
        add(surname, hukou, head, serial);
        if (!home.kind().equals("dormitory") && dice.chance(55)) {
            add(Names.surname(dice), dice.chance(60) ? hukou : Hukou.any(dice), head + dice.between(-3, 3), serial);
            if (head < 50 && dice.chance(70)) child(head, serial);
            if (head < 50 && dice.chance(25)) child(head, serial);
            if (dice.chance(15)) add(surname, hukou, head + dice.between(22, 32), serial);
        }
    }

    private void child(int head, int serial) {
        add(surname, hukou, Math.max(0, head - dice.between(22, 30)), serial);
    }

    private void add(String surname, String hukouPlace, int age, int serial) {
        var born = days.today().minusYears(Math.clamp(age, 0, 88)).minusDays(dice.between(1, 360));
        var number = number(born, serial + members.size());
        var stage = CityPlan.stage(dice, age);
        var history = History.of(stage, dice, days);
        members.add(new Inhabitant(
                new ResidentId(dice.uuid()),
                number,
                surname + Names.given(dice),
                hukouPlace,
                lived(stage, history, born),
                work(Work.any(dice, age), stage),
                stage,
                history,
                dice.between(0, 9_999_999)));
    }

    private Dwelling lived(Stage stage, @Nullable History history, LocalDate born) {
        if (history == null) return home.since(born);
        return switch (stage) {
            case REFUSED -> home.justBefore(history.accepted());
            case EXPIRED -> home.registeredBy(history.accepted()).informal();
            default -> home.registeredBy(history.accepted());
        };
    }

    private static Work work(Work any, Stage stage) {
        return switch (stage) {
            case EXPIRED -> any.informal();
            case REFUSED -> any.passing();
            default -> any;
        };
    }

    private static CitizenNumber number(LocalDate born, int serial) {
        var day = DateTimeFormatter.BASIC_ISO_DATE.format(born);
        return CitizenNumber.completed("%s%s%03d".formatted(Inhabitant.NOWHERE, day, serial % 1000));
    }
}

package org.yizhengtong.server.sample.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.yizhengtong.policy.WorkingCalendar;

/** Everyone who lives in the sample city. The same day and the same communities give the same people. */
public record CityPlan(List<Inhabitant> inhabitants) {
    private static final int RESIDENTS = 2000;
    private static final long SEED = 370602_2012_03_01L;

    public CityPlan {
        inhabitants = List.copyOf(inhabitants);
    }

    public static CityPlan on(LocalDate today, List<Community> communities, WorkingCalendar calendar) {
        var dice = new Dice(SEED);
        var days = new Days(today, calendar);
        var numbers = new HashSet<String>();
        var all = new ArrayList<Inhabitant>();
        while (all.size() < RESIDENTS) {
            for (var member : Household.any(dice, dice.of(communities), days, all.size())) {
                if (numbers.add(member.number().value())) all.add(member);
            }
        }
        return new CityPlan(all);
    }

    /** Grown-ups walk the whole way; children and the old rarely ask for a permit. */
    static Stage stage(Dice dice, int age) {
        var what = dice.between(1, 1000);
        if (age < 16 || age >= 70 && what > 100) return Stage.REGISTERED;
        if (what <= 470) return Stage.PERMIT;
        if (what <= 550) return Stage.EXPIRED;
        if (what <= 600) return Stage.FRESH;
        if (what <= 625) return Stage.DUE_SOON;
        if (what <= 640) return Stage.OVERDUE;
        if (what <= 670) return Stage.AWAITING_CORRECTION;
        if (what <= 690) return Stage.RESUBMITTED;
        return what <= 725 ? Stage.REFUSED : Stage.REGISTERED;
    }
}

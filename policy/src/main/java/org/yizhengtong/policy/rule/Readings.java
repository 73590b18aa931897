package org.yizhengtong.policy.rule;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.policy.Inquiry;
import org.yizhengtong.policy.Reading;
import org.yizhengtong.policy.Text;
import org.yizhengtong.policy.UnknownReading;

/** The reading chosen for each unsettled point of one law. Immutable. */
public final class Readings {
    public static final String DAY_COUNT = "DAY_COUNT";
    private static final String BINDING = "binding";
    private static final String FIRST_DAY_COUNTED = "first_day_counted";

    /** What every law leaves unsettled: the reader of any pack may choose. */
    static final Map<String, Reading> EVERYWHERE = everywhere();

    private final Map<String, String> chosen;
    /** One point read otherwise, tried many times a finding: a pair costs less than a copy. */
    private final @Nullable Otherwise otherwise;

    private final boolean bindingOnly;
    private final boolean countsFirstDay;

    private Readings(Map<String, String> chosen, @Nullable Otherwise otherwise) {
        this.chosen = chosen;
        this.otherwise = otherwise;
        this.bindingOnly = of(Inquiry.PLAN_NOT_LAW).equals(BINDING);
        this.countsFirstDay = of(DAY_COUNT).equals(FIRST_DAY_COUNTED);
    }

    private record Otherwise(String name, String value) {}

    /**
     * The readings an inquiry names, and the packs' own for the rest.
     *
     * @throws UnknownReading when this law knows no such point or no such reading of it
     */
    public static Readings of(Law law, Map<String, String> named) {
        if (named.isEmpty()) return law.ownReadings();
        return chosen(law, named);
    }

    static Readings chosen(Law law, Map<String, String> named) {
        var chosen = new HashMap<String, String>();
        law.readings().forEach((name, reading) -> chosen.put(name, reading.followed()));
        named.forEach((name, value) -> {
            var reading = law.readings().get(name);
            if (reading == null) {
                throw new UnknownReading("there is no reading " + name + " in this law; there are: "
                        + String.join(", ", law.readings().keySet()));
            }
            if (!reading.values().containsKey(value)) {
                throw new UnknownReading(name + " is read as "
                        + String.join(" or ", reading.values().keySet()) + ", not as " + value);
            }
            chosen.put(name, value);
        });
        return new Readings(chosen, null);
    }

    /** Which reading of this point is followed. */
    public String of(String name) {
        if (otherwise != null && otherwise.name().equals(name)) return otherwise.value();
        var value = chosen.get(name);
        if (value == null) throw new IllegalArgumentException("no reading " + name);
        return value;
    }

    Readings with(String name, String value) {
        if (otherwise == null) return new Readings(chosen, new Otherwise(name, value));
        var more = new HashMap<>(chosen);
        more.put(otherwise.name(), otherwise.value());
        return new Readings(more, new Otherwise(name, value));
    }

    boolean bindingOnly() {
        return bindingOnly;
    }

    boolean countsFirstDay() {
        return countsFirstDay;
    }

    private static Map<String, Reading> everywhere() {
        var plans = new LinkedHashMap<String, Text>();
        plans.put("applied", new Text("草案和公布的打算也算，并且注明", "drafts and announced plans count, and are marked"));
        plans.put(BINDING, new Text("只看有约束力的规定", "binding law alone counts"));
        var days = new LinkedHashMap<String, Text>();
        days.put("first_day_excluded", new Text("开始的当天不算", "the first day is not counted"));
        days.put(FIRST_DAY_COUNTED, new Text("开始的当天也算", "the first day is counted"));
        var all = new LinkedHashMap<String, Reading>();
        all.put(
                Inquiry.PLAN_NOT_LAW,
                new Reading(
                        Inquiry.PLAN_NOT_LAW,
                        new Text("草案和打算算不算", "Whether drafts and plans count"),
                        "applied",
                        plans));
        all.put(
                DAY_COUNT,
                new Reading(
                        DAY_COUNT,
                        new Text("数天数时，开始的当天算不算", "Whether a count of days counts its first day"),
                        "first_day_excluded",
                        days));
        return all;
    }
}

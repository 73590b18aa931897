package org.yizhengtong.policy.years;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yizhengtong.policy.Confidence;
import org.yizhengtong.policy.Flag;
import org.yizhengtong.policy.Inquiry;
import org.yizhengtong.policy.Reading;
import org.yizhengtong.policy.Text;
import org.yizhengtong.policy.rule.Continuity;

/** What has to be said beside the numbers, each thing once. */
final class Notes {
    static final Flag NO_LAPSE_RULE = note(
            "NO_LAPSE_RULE",
            "证到期了没有续，但那时的规定没有说年限要断，所以接着算。",
            "The permit ran out, but the law of that day does not say that this breaks the years: they run on.");
    static final Flag TERM_NOT_GIVEN = note(
            "TERM_NOT_GIVEN",
            "那时的证有到期日，但这里没有写是哪一天，所以看不出断没断。",
            "Permits of that time have a last day, which is not given here: whether it ran out cannot be seen.");
    static final Flag NO_MOVE_RULE = note(
            "NO_MOVE_RULE",
            "那时的规定没有说搬家会不会断年限，所以接着算。",
            "The law of that day does not say whether a move breaks the years: they run on.");
    static final Flag MOVE_UNCLEAR = note(
            "MOVE_UNCLEAR",
            "地址写得太粗，看不出是不是同一个地方，先接着算。",
            "An address is too coarse to tell whether this was one place: the years run on for now.");
    static final Flag PLAN_NOT_LAW = note(
            Inquiry.PLAN_NOT_LAW,
            "用到的规定里，有那时还没有正式施行的：草案、公布的打算，或者后来才施行的。",
            "A provision this rests on was not law on that day: a draft, an announced plan, or a text that came into force later.");
    static final Flag SECOND_HAND = note(
            "SECOND_HAND", "用到的规定里，有我们没有见到原文的。", "We have not seen the own text of every provision this rests on.");
    static final Flag NOT_VERIFIED = note(
            "NOT_VERIFIED",
            "用到的规定里，有还没有核对过的，不能凭它说不行。",
            "A provision this rests on has not been verified and cannot be the ground of a refusal.");

    private final Map<String, Flag> notes = new LinkedHashMap<>();

    void add(Flag note) {
        notes.putIfAbsent(note.code(), note);
    }

    /** What a provision that was used brings with it. */
    void used(Continuity.Basis basis) {
        basis.flags().forEach(this::add);
        if (!basis.binding()) add(PLAN_NOT_LAW);
        if (basis.confidence() == Confidence.B) add(SECOND_HAND);
        if (basis.confidence() == Confidence.C) add(NOT_VERIFIED);
    }

    /** An unsettled point on which this account turns, and how it is read here. */
    void read(Reading point, String value) {
        var words = point.values().getOrDefault(value, new Text(value, value));
        add(note(
                point.name(),
                point.point().zh() + "：这里按“" + words.zh() + "”算。",
                point.point().en() + ": read here as \"" + words.en() + "\"."));
    }

    List<Flag> all() {
        return List.copyOf(notes.values());
    }

    private static Flag note(String code, String zh, String en) {
        return new Flag(code, new Text(zh, en));
    }
}

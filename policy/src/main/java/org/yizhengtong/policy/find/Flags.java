package org.yizhengtong.policy.find;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.policy.Answer;
import org.yizhengtong.policy.Confidence;
import org.yizhengtong.policy.Flag;
import org.yizhengtong.policy.Status;
import org.yizhengtong.policy.Text;
import org.yizhengtong.policy.rule.Rule;

/** What a reader has to know beside an answer, because of the source it rests on. */
final class Flags {
    static final Flag PLAN_NOT_LAW = new Flag(
            "PLAN_NOT_LAW",
            new Text(
                    "依据的规定那时还没有正式施行：是草案、公布的打算，或者后来才施行的。",
                    "This rests on a provision that was not law on that day: a draft, an announced plan, or a text that came into force later."));
    static final Flag SECOND_HAND = new Flag(
            "SECOND_HAND",
            new Text(
                    "这条规定我们没有见到原文，是从报道里看来的。",
                    "We have not seen this provision's own text; it is taken from a report."));
    static final Flag NOT_VERIFIED = new Flag(
            "NOT_VERIFIED",
            new Text(
                    "这条规定还没有核对过，不能凭它说不行。",
                    "This provision has not been verified and cannot be the ground of a refusal."));
    static final Flag IF_PERMIT_HELD =
            new Flag("IF_PERMIT_HELD", new Text("这是办了居住证以后的结果。", "This is what holds once you have the permit."));

    private static final Set<Status> NOT_LAW_YET = EnumSet.of(Status.ANNOUNCED, Status.DRAFT, Status.LATER);

    private Flags() {}

    static List<Flag> of(Answer answer, @Nullable Rule rule) {
        var flags = new ArrayList<Flag>();
        if (rule == null) return flags;
        var status = rule.cite().status();
        if (NOT_LAW_YET.contains(status)) flags.add(PLAN_NOT_LAW);
        flags.addAll(rule.flags());
        var refuses = answer == Answer.NO || answer == Answer.NOT_YET;
        if (refuses && rule.confidence() == Confidence.B) flags.add(SECOND_HAND);
        if (rule.confidence() == Confidence.C) flags.add(NOT_VERIFIED);
        return flags;
    }
}

package org.yizhengtong.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.cli.FindingView.Both;
import org.yizhengtong.cli.FindingView.FlagView;
import org.yizhengtong.cli.RuleView.CiteView;
import org.yizhengtong.policy.Duty;

/** What somebody has to do, or what something costs: for reading. */
record DutyView(
        String id,
        Both who,
        Both does,
        @Nullable Both penalty,
        CiteView cite,
        @Nullable CiteView penaltyCite,
        String pack,
        String confidence,
        List<FlagView> flags) {
    static DutyView of(Duty duty) {
        var penaltyCite = duty.penaltyCite();
        return new DutyView(
                duty.id(),
                Both.of(duty.who()),
                Both.of(duty.does()),
                Both.orNull(duty.penalty()),
                CiteView.of(duty.cite()),
                penaltyCite == null ? null : CiteView.of(penaltyCite),
                duty.pack(),
                duty.confidence().name(),
                duty.flags().stream().map(FlagView::of).toList());
    }
}

package org.yizhengtong.policy.years;

import java.util.Locale;
import org.yizhengtong.policy.Text;

/** Why days do not count (不计的原因). */
public enum GapReason {
    LEFT("离开了这里", "away from here"),
    MOVED("搬出了规定里的同一个地方，连续的时间从这天起另算", "moved to what the law treats as another place: a new run begins on this day"),
    SUSPENDED("没有按时签注，居住证停用", "not endorsed in time: the permit was suspended"),
    /** Time that had counted until a late endorsement made everything begin anew. */
    COUNTED_ANEW("补签太晚，以前的时间不算了，重新算", "endorsed too late: the time before is lost and counting begins anew"),
    TEMPORARY_NOT_COUNTED(
            "拿暂住证的时间，那时的规定没有说要算", "time under a temporary permit, which the law of that day does not count");

    private final Text words;

    GapReason(String zh, String en) {
        this.words = new Text(zh, en);
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Text words() {
        return words;
    }
}

package org.yizhengtong.policy.years;

import java.util.Locale;
import org.yizhengtong.policy.Text;

/** Why days count (计入的理由). */
public enum Ground {
    REGISTERED("居住登记", "registered here"),
    RETURNED("回来后重新登记", "registered again after coming back"),
    MOVED("搬家后变更登记", "registered at a new address"),
    TEMPORARY("拿暂住证的时间，计入", "held a temporary permit, which counts"),
    CONVERTED("暂住证换成居住证", "temporary permit converted"),
    /** Days of suspension that count, because the late endorsement came soon enough; and those after it. */
    LATE_IN_TIME("补签及时，停用的几天也算", "endorsed late but soon enough: the suspended days count too"),
    ENDORSED_LATE("补签后接着算", "counted on from the late endorsement"),
    ISSUED_AGAIN("重新领证后接着算", "counted on from the new permit");

    private final Text words;

    Ground(String zh, String en) {
        this.words = new Text(zh, en);
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Text words() {
        return words;
    }
}

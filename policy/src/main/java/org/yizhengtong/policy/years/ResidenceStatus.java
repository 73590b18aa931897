package org.yizhengtong.policy.years;

import java.util.Locale;
import org.yizhengtong.policy.Text;

/** How somebody stands on a day (状态). */
public enum ResidenceStatus {
    NONE("还没有登记", "not registered"),
    REGISTERED("登记了，没有有效的居住证", "registered, without a permit in force"),
    VALID("居住证有效", "the permit is valid"),
    SUSPENDED("居住证停用了，要补签", "the permit is suspended; it wants a late endorsement"),
    EXPIRED("居住证到期了", "the permit's term is over"),
    LEFT("已经离开", "has left");

    private final Text words;

    ResidenceStatus(String zh, String en) {
        this.words = new Text(zh, en);
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Text words() {
        return words;
    }
}

package org.yizhengtong.server.sample;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.server.account.AccountDesk;
import org.yizhengtong.server.permit.PermitSummary;
import org.yizhengtong.server.sample.domain.CityPlan;
import org.yizhengtong.server.sample.domain.Inhabitant;
import org.yizhengtong.server.sample.domain.Stage;

/** Residents whose telephone numbers are printed. No network has been given the prefix 154. */
enum SampleResident {
    NEWCOMER("15400000001", null, "还没登记", "nothing yet"),
    REGISTERED("15400000002", Stage.REGISTERED, "登记了，还没申请", "registered, not applied"),
    UNDER_REVIEW("15400000003", Stage.FRESH, "申请在审核", "application under review"),
    AWAITING("15400000004", Stage.AWAITING_CORRECTION, "等补材料", "asked for a correction"),
    REFUSED("15400000005", Stage.REFUSED, "没有批准", "refused"),
    HOLDER("15400000006", Stage.PERMIT, "有居住证", "permit in force"),
    EXPIRED("15400000007", Stage.EXPIRED, "居住证到期了", "permit expired");

    private final String phone;
    private final @Nullable Stage stage;
    private final String zh;
    private final String en;

    SampleResident(String phone, @Nullable Stage stage, String zh, String en) {
        this.phone = phone;
        this.stage = stage;
        this.zh = zh;
        this.en = en;
    }

    String phone() {
        return phone;
    }

    String zh() {
        return zh;
    }

    String en() {
        return en;
    }

    /** Opens their accounts; answers the permit to try the desks with. */
    static PermitSummary openAll(CityPlan plan, Map<Inhabitant, PermitSummary> issued, AccountDesk accounts) {
        for (var sample : values()) {
            if (sample.stage != null) accounts.openFor(sample.in(plan).id(), sample.phone);
        }
        var permit = issued.get(HOLDER.in(plan));
        if (permit == null) throw new IllegalStateException("the sample holder has no permit");
        return permit;
    }

    /** A grown-up of the street whose station's sign-ins are printed too. */
    private Inhabitant in(CityPlan plan) {
        return plan.inhabitants().stream()
                .filter(who -> who.stage() == stage)
                .filter(who -> who.home().community().street().equals(SampleOffices.STREET))
                .filter(who -> who.number().birthDate().isBefore(LocalDate.of(2005, 1, 1)))
                .findFirst()
                .orElseThrow();
    }
}

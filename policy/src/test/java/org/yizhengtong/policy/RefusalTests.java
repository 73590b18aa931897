package org.yizhengtong.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Where several ways are closed, the nearest law's sentence is told")
class RefusalTests {
    private static final LocalDate DAY = LocalDate.parse("2011-12-31");
    private static final Policy PACKS = RealPacks.POLICY;

    @Test
    void zhuhai_tells_of_its_own_seven_years_and_not_of_the_nations_way() {
        var facts = RealPacks.said(Map.of(
                "resident.hukou_place", "341600",
                "home.kind", "shed",
                "work.kind", "none",
                "permit.kind", "residence",
                "insurance.months", "0"));
        var settlement =
                PACKS.find(new Inquiry("440402", DAY, DAY, facts, Set.of())).settlement();
        assertThat(settlement.answer()).isEqualTo(Answer.NO);
        assertThat(settlement.because()).extracting(Because::pack).contains("cn-2011p", "zh-2010");
        assertThat(Objects.requireNonNull(settlement.decisive()).pack()).isEqualTo("zh-2010");
        assertThat(settlement.reason().en()).contains("seven years");
    }
}

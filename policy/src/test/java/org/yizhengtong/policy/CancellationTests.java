package org.yizhengtong.policy;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Grounds on which a permit is cancelled (注销)")
class CancellationTests {
    @Test
    void beijing_2016_article_16_death_and_registration_for_good_beside_false_papers() {
        var grounds = RealPacks.POLICY.cancellations("110000", parse("2018-01-01"));
        assertThat(grounds).containsOnlyKeys("died", "settled", "fraud");
        assertThat(grounds.values())
                .extracting(ground -> ground.cite().provision())
                .containsExactlyInAnyOrder("16", "16", "15");
    }

    @Test
    void decree_663_itself_knows_only_permits_got_by_fraud() {
        assertThat(RealPacks.POLICY.cancellations("130000", parse("2018-01-01")))
                .containsOnlyKeys("fraud");
    }

    @Test
    void shandong_2012_article_19_from_the_first_day_to_the_last() {
        assertThat(RealPacks.POLICY.cancellations("370600", parse("2012-10-01")).values())
                .extracting(ground -> ground.ground() + " " + ground.cite().provision())
                .containsExactly("died 19", "left 19", "fraud 42");
        assertThat(RealPacks.POLICY.cancellations("370600", parse("2016-12-31")))
                .containsKeys("left", "died");
        assertThat(RealPacks.POLICY.cancellations("370600", parse("2017-01-01")))
                .containsKey("left")
                .doesNotContainKey("died");
    }

    @Test
    void where_the_law_is_silent_there_are_none() {
        assertThat(RealPacks.POLICY.cancellations("370600", parse("2011-01-01")))
                .isEmpty();
    }
}

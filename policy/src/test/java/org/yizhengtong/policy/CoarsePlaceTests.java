package org.yizhengtong.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yizhengtong.policy.Neighbours.CITY;
import static org.yizhengtong.policy.Neighbours.facts;
import static org.yizhengtong.policy.Neighbours.find;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A place known only coarsely is asked for, one known well enough is not")
class CoarsePlaceTests {
    private static final String HUKOU = "resident.hukou_place";
    private static final String LIVES = "residence.place";

    @Test
    void the_county_does_not_tell_whether_one_lives_in_the_quarter() {
        var term = find(CITY, "2012-06-01", facts(LIVES, "630102")).term();
        assertThat(term.answer()).isEqualTo(Answer.ASK);
        assertThat(term.ask()).containsExactly(LIVES);
        assertThat(find(CITY, "2012-06-01", facts(LIVES, "630102003")).term().answer())
                .isEqualTo(Answer.YES);
    }

    @Test
    void of_two_places_only_the_coarse_one_is_asked() {
        var settlement =
                find(CITY, "2012-06-01", facts(LIVES, "630102", HUKOU, "6301")).settlement();
        assertThat(settlement.answer()).isEqualTo(Answer.ASK);
        assertThat(settlement.ask()).containsExactly(HUKOU);
        assertThat(find(CITY, "2012-06-01", facts(LIVES, "630102", HUKOU, "630102003"))
                        .settlement()
                        .answer())
                .isEqualTo(Answer.YES);
    }

    @Test
    void the_city_does_not_tell_whether_both_are_in_one_county() {
        var coarse = facts("residence.since", "2012-01-01", LIVES, "630102", HUKOU, "630100");
        assertThat(find("630200", "2012-06-01", coarse.with("home.kind", "own", Origin.SAID))
                        .permit()
                        .ask())
                .containsExactly(HUKOU);
    }

    @Test
    void a_place_written_first_is_compared_like_one_written_last() {
        var facts = facts(LIVES, "630102003", "home.rooms", "2");
        assertThat(find(CITY, "2014-06-01", facts).settlement().answer()).isEqualTo(Answer.YES);
        assertThat(find(CITY, "2014-06-01", facts.with(LIVES, "630103", Origin.SAID))
                        .settlement()
                        .answer())
                .isEqualTo(Answer.NO);
    }
}

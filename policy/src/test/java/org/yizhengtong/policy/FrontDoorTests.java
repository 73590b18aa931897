package org.yizhengtong.policy;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yizhengtong.policy.Neighbours.CITY;
import static org.yizhengtong.policy.Neighbours.facts;
import static org.yizhengtong.policy.Neighbours.find;
import static org.yizhengtong.policy.Neighbours.inquiry;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("What can be asked at the front door besides a finding")
class FrontDoorTests {
    private static final Facts SOMEBODY = facts(
            "residence.since", "2012-01-01",
            "resident.hukou_place", "110101",
            "residence.place", "630102003",
            "work.contract", "true",
            "home.kind", "own");

    @Test
    void the_packs_there_are_in_the_order_in_which_they_were_read() {
        assertThat(Neighbours.policy().packs())
                .extracting(PackInForce::pack)
                .containsExactly("nation", "old-city", "new-city", "next-city");
    }

    @Test
    void the_services_a_law_has_rules_about() {
        assertThat(Neighbours.policy().services(CITY, parse("2012-06-01")))
                .extracting(Service::id)
                .containsExactly("shelter");
        assertThat(Neighbours.policy().services(CITY, parse("2014-06-01"))).isEmpty();
    }

    @Test
    void the_same_answers_without_their_reasons_tree() {
        var asked = inquiry(CITY, "2012-06-01", SOMEBODY);
        var whole = Neighbours.policy().find(asked);
        var answers = Neighbours.policy().answers(asked);
        assertThat(answers.permit().because()).isEmpty();
        assertThat(whole.permit().because()).isNotEmpty();
        assertThat(answers.permit().answer()).isEqualTo(whole.permit().answer());
        assertThat(answers.term().outcome()).isEqualTo("3");
        assertThat(answers.services()).hasSameSizeAs(whole.services());
    }

    @Test
    void no_figure_can_be_set_in_a_pack_that_is_not_there() {
        assertThatThrownBy(() -> Neighbours.policy().withFigure("nowhere", "stay", 1, new Text("通知", "notice")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is no pack nowhere");
    }

    @Nested
    @DisplayName("Places in the reasons")
    class Places {
        @Test
        void have_their_names_where_somebody_tells_them() {
            var named = Neighbours.policy().naming(code -> code.equals("630102003") ? "新区" : code);
            assertThat(named.find(inquiry(CITY, "2012-06-01", SOMEBODY))
                            .term()
                            .because()
                            .get(0)
                            .compared())
                    .singleElement()
                    .satisfies(compared -> {
                        assertThat(compared.value()).isEqualTo(new Text("新区", "新区"));
                        assertThat(compared.operator()).isEqualTo("∈");
                    });
            assertThat(named.vocabulary().words("residence.place", "630102003").zh())
                    .isEqualTo("新区");
        }

        @Test
        void are_codes_otherwise() {
            assertThat(find(CITY, "2012-06-01", SOMEBODY)
                            .permit()
                            .because()
                            .get(0)
                            .exceptions()
                            .get(0)
                            .compared())
                    .singleElement()
                    .satisfies(compared -> {
                        assertThat(compared.value()).isEqualTo(new Text("110101", "110101"));
                        assertThat(compared.operator()).isEqualTo("=");
                        assertThat(compared.against()).isEqualTo(new Text("630102003", "630102003"));
                    });
        }
    }

    @Nested
    @DisplayName("What has yet to be shown")
    class Shown {
        @Test
        void is_what_was_only_said_and_has_to_be_seen() {
            assertThat(find(CITY, "2012-06-01", SOMEBODY).permit().prove()).containsExactly("residence.since");
            var seen = SOMEBODY.with("residence.since", parse("2012-01-01"), Origin.SEEN);
            assertThat(find(CITY, "2012-06-01", seen).permit().prove()).isEmpty();
        }

        @Test
        void is_the_same_for_a_service_that_supposes_a_permit_and_the_permit_is_not_among_it() {
            var shelter = find(CITY, "2012-06-01", SOMEBODY).services().get(0).result();
            assertThat(shelter.reason().en()).startsWith("Once you have the permit: ");
            assertThat(shelter.prove()).containsExactly("work.contract");
        }
    }
}

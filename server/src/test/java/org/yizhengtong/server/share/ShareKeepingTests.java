package org.yizhengtong.server.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yizhengtong.server.ServiceTest;
import org.yizhengtong.server.Town;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.registration.JoiningDesk;
import org.yizhengtong.server.share.ShareAnswer.Outcome;

@ServiceTest
@DisplayName("What is kept of a share code: sealed, without what was shown, and not for long")
class ShareKeepingTests {
    @Autowired
    Town town;

    @Autowired
    ShareStory story;

    @Autowired
    ShareDesk codes;

    @Autowired
    JoiningDesk joinings;

    @Autowired
    JdbcClient jdbc;

    private Actor holder;

    @BeforeEach
    void holder() {
        holder = story.holder();
        story.permit(holder);
    }

    @Test
    void whoever_has_the_database_alone_cannot_read_a_code() {
        var code = story.made(holder, "rent", "one", "one_day");
        var row = jdbc.sql("select code_sealed || code_index from share_code where resident_id = ?")
                .param(holder.id())
                .query(byte[].class)
                .single();
        assertThat(new String(row, StandardCharsets.ISO_8859_1)).doesNotContain(code.letters());
    }

    @Test
    void thirty_days_after_it_was_used_up_it_is_still_listed_and_a_day_later_it_is_gone() {
        var id = story.make(holder, "rent", "one", "six_months");
        var other = story.make(holder, "rent", "many", "six_months");
        story.open(story.code(holder, id));
        story.on("2012-04-09");
        codes.forgetOld();
        assertThat(ids()).containsExactlyInAnyOrder(id, other);
        story.on("2012-04-10");
        codes.forgetOld();
        assertThat(ids()).containsExactly(other);
    }

    @Test
    void of_two_entries_that_were_joined_the_second_one_s_codes_are_ended_and_its_person_told() {
        var code = story.made(holder, "rent", "many", "six_months");
        var kept = town.newcomer();
        joinings.join(kept.resident(), holder.resident(), "身份证抄错一位", RequestId.fresh(), town.officer());
        assertThat(story.open(code).outcome()).isEqualTo(Outcome.ENDED);
        assertThat(town.messagesTo(kept)).anyMatch(told -> told.contains("分享码停用了"));
    }

    private List<UUID> ids() {
        return codes.list(holder.resident(), holder).rows().stream()
                .map(ShareCodeRow::id)
                .toList();
    }
}

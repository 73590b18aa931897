package org.yizhengtong.server.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yizhengtong.server.AtOnce;
import org.yizhengtong.server.ServiceTest;
import org.yizhengtong.server.Town;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.share.ShareAnswer.Outcome;

@ServiceTest
@DisplayName("Guessing at a share code, or at the birth date of one that was found, leads nowhere")
class ShareGuessingTests {
    @Autowired
    Town town;

    @Autowired
    ShareStory story;

    @Autowired
    ShareDesk codes;

    @Autowired
    ShareOpeningDesk opening;

    private Actor holder;
    private UUID id;
    private ShareCode code;

    @BeforeEach
    void made() {
        holder = story.holder();
        story.permit(holder);
        id = story.make(holder, "rent", "many", "six_months");
        code = story.code(holder, id);
    }

    @Test
    void a_code_that_does_not_exist_and_a_wrong_birth_date_are_answered_alike() {
        var nowhere = ShareCode.draw(new Random());
        assertThat(story.open(nowhere)).isEqualTo(guess(0));
        assertThat(guess(1).outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(story.looks(holder)).isEmpty();
    }

    @Test
    void after_nine_wrong_birth_dates_the_right_one_still_opens_it() {
        for (int wrong = 1; wrong < 10; wrong++) guess(wrong);
        assertThat(story.open(code).outcome()).isEqualTo(Outcome.SHOWN);
        assertThat(town.messagesTo(holder)).isEmpty();
    }

    @Test
    void after_the_tenth_it_is_ended_and_its_holder_told_once() {
        for (int wrong = 1; wrong <= 12; wrong++) guess(wrong);
        assertThat(story.row(holder, id)).satisfies(row -> {
            assertThat(row.state()).isEqualTo(ShareState.ENDED);
            assertThat(row.ending()).isEqualTo(ShareEnding.GUESSED);
        });
        assertThat(town.messagesTo(holder)).singleElement().asString().contains("2012年3月10日", "10 次");
    }

    @Test
    void whoever_goes_on_guessing_is_not_told_when_the_guess_was_right() {
        for (int wrong = 1; wrong <= 10; wrong++) guess(wrong);
        assertThat(story.open(code).outcome()).isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void nor_with_a_code_that_was_ended_before() {
        codes.end(holder.resident(), id, holder);
        for (int wrong = 1; wrong < 10; wrong++) guess(wrong);
        assertThat(story.open(code).outcome()).isEqualTo(Outcome.ENDED);
        guess(10);
        assertThat(story.open(code).outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(town.messagesTo(holder)).isEmpty();
    }

    @Test
    void twenty_guesses_at_once_are_counted_one_by_one() throws InterruptedException {
        var all = AtOnce.times(20, () -> guess(1));
        assertThat(all.refused()).isEmpty();
        assertThat(story.row(holder, id).state()).isEqualTo(ShareState.ENDED);
        assertThat(town.messagesTo(holder)).hasSize(1);
    }

    @Test
    void one_wrong_form_sent_twenty_times_is_one_mistake() {
        var request = RequestId.fresh();
        for (int sent = 0; sent < 20; sent++) opening.open(code, ShareStory.BORN.plusDays(1), null, request);
        assertThat(story.open(code).outcome()).isEqualTo(Outcome.SHOWN);
    }

    @Test
    void a_wrong_form_mended_and_sent_again_is_a_look() {
        var request = RequestId.fresh();
        opening.open(code, ShareStory.BORN.plusDays(1), null, request);
        assertThat(story.open(code, request).outcome()).isEqualTo(Outcome.SHOWN);
        assertThat(story.row(holder, id).looks()).isEqualTo(1);
    }

    private ShareAnswer guess(int days) {
        return story.open(code, ShareStory.BORN.plusDays(days + 1L), null);
    }
}

package org.yizhengtong.server.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yizhengtong.server.AtOnce;
import org.yizhengtong.server.ServiceTest;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.FieldErrors;
import org.yizhengtong.server.kernel.NotFound;
import org.yizhengtong.server.kernel.RequestId;

@ServiceTest
@DisplayName("A share code is made once for one form, of what is offered, and not without end")
class ShareMakingTests {
    @Autowired
    ShareStory story;

    @Autowired
    ShareDesk codes;

    private Actor holder;

    @BeforeEach
    void holder() {
        holder = story.holder();
        story.permit(holder);
    }

    @Test
    void a_form_sent_again_makes_one_code() throws InterruptedException {
        var form = ShareStory.form("rent", "one", "one_day");
        var request = RequestId.fresh();
        var all = AtOnce.times(10, () -> codes.make(holder.resident(), form, request, holder));
        assertThat(all.refused()).isEmpty();
        assertThat(all.done()).hasSize(10);
        assertThat(codes.list(holder.resident(), holder).rows()).hasSize(1);
    }

    @Test
    void what_was_not_chosen_is_told_and_what_is_not_offered_is_not_there() {
        assertThatThrownBy(() -> codes.make(holder.resident(), Map.of(), RequestId.fresh(), holder))
                .isInstanceOfSatisfying(
                        FieldErrors.class,
                        wrong -> assertThat(wrong.errors())
                                .extracting(FieldErrors.FieldError::field)
                                .containsExactly("shared", "looks", "term"));
        assertThatThrownBy(() -> story.make(holder, "service.nothing", "one", "one_day"))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void the_twentieth_open_code_is_the_last() {
        for (int code = 1; code < ShareDesk.MOST_OPEN; code++) story.make(holder, "valid", "one", "one_day");
        var last = story.make(holder, "valid", "one", "one_day");
        assertThatThrownBy(() -> story.make(holder, "valid", "one", "one_day")).isInstanceOf(TooManyShareCodes.class);
        codes.end(holder.resident(), last, holder);
        story.make(holder, "valid", "one", "one_day");
    }
}

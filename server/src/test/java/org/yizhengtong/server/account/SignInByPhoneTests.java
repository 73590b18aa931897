package org.yizhengtong.server.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yizhengtong.server.ServiceTest;
import org.yizhengtong.server.TestClock;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.FieldErrors;
import org.yizhengtong.server.kernel.Problem;
import org.yizhengtong.server.kernel.ResidentId;
import org.yizhengtong.server.kernel.Role;

@ServiceTest
@DisplayName("A resident signs in with a telephone number and a code")
class SignInByPhoneTests {
    @Autowired
    AccountDesk accounts;

    @Autowired
    Letterbox letterbox;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    final String phone = Phones.next();

    @BeforeEach
    void noon() {
        clock.set("2026-03-01T04:00:00Z");
    }

    @Test
    void the_first_sign_in_opens_an_account_and_the_next_finds_it() {
        var first = signIn();
        clock.pass(Duration.ofMinutes(2));
        var next = signIn();
        assertThat(first.role()).isEqualTo(Role.RESIDENT);
        assertThat(next.resident()).isEqualTo(first.resident());
        assertThat(accounts.maskedPhone(first.resident()))
                .isEqualTo(phone.substring(0, 3) + "****" + phone.substring(7));
    }

    @Test
    void an_account_opened_at_a_counter_is_found_by_its_number() {
        var resident = ResidentId.fresh();
        accounts.openFor(resident, phone);
        assertThat(signIn().resident()).isEqualTo(resident);
    }

    @Test
    void neither_number_nor_code_can_be_read_in_the_database() {
        accounts.sendCode(phone);
        var code = letterbox.lastCode();
        accounts.signIn(phone, code);
        var rows = jdbc.sql("select resident_account::text || sign_in_code::text from resident_account, sign_in_code")
                .query(String.class)
                .list();
        assertThat(rows).isNotEmpty().noneMatch(row -> row.contains(phone) || row.contains(code));
    }

    @Test
    void spaces_full_width_digits_and_the_country_are_forgiven() {
        accounts.sendCode("+86 " + phone.substring(0, 3) + "-" + phone.substring(3));
        accounts.signIn(fullWidth(phone), " " + fullWidth(letterbox.lastCode()));
    }

    @Test
    void what_is_no_mobile_number_is_refused_beside_the_field() {
        for (var wrong : new String[] {"", "1380000000", "138000000011", "23800000001", "12800000001", "一二三"})
            assertThatThrownBy(() -> accounts.sendCode(wrong))
                    .isInstanceOfSatisfying(
                            FieldErrors.class,
                            mistakes -> assertThat(mistakes.errors().getFirst().key())
                                    .isEqualTo("account.phone.bad"));
    }

    @Nested
    @DisplayName("a code is good for five minutes")
    class FiveMinutes {
        @Test
        void to_the_second() {
            accounts.sendCode(phone);
            clock.pass(Duration.ofMinutes(5));
            accounts.signIn(phone, letterbox.lastCode());
        }

        @Test
        void and_not_a_second_longer() {
            accounts.sendCode(phone);
            clock.pass(Duration.ofMinutes(5).plusSeconds(1));
            refused("account.code.expired", () -> accounts.signIn(phone, letterbox.lastCode()));
        }
    }

    @Nested
    @DisplayName("a code has five tries")
    class FiveTries {
        @Test
        void the_fifth_still_counts() {
            accounts.sendCode(phone);
            for (var left = 4; left > 0; left--) refused("account.code.wrong", () -> accounts.signIn(phone, wrong()));
            accounts.signIn(phone, letterbox.lastCode());
        }

        @Test
        void the_sixth_is_too_late_even_when_right() {
            accounts.sendCode(phone);
            for (var left = 4; left > 0; left--) refused("account.code.wrong", () -> accounts.signIn(phone, wrong()));
            refused("account.code.spent", () -> accounts.signIn(phone, wrong()));
            refused("account.code.spent", () -> accounts.signIn(phone, letterbox.lastCode()));
        }

        @Test
        void what_is_not_six_digits_costs_no_try() {
            accounts.sendCode(phone);
            for (var i = 0; i < 6; i++)
                assertThatThrownBy(() -> accounts.signIn(phone, "12345")).isInstanceOf(FieldErrors.class);
            accounts.signIn(phone, letterbox.lastCode());
        }
    }

    @Test
    void two_who_send_the_same_code_at_once_open_one_account() throws InterruptedException {
        accounts.sendCode(phone);
        var code = letterbox.lastCode();
        var signedIn = new AtomicInteger();
        var together = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var i = 0; i < 8; i++)
                threads.submit(() -> {
                    together.await();
                    accounts.signIn(phone, code);
                    return signedIn.incrementAndGet();
                });
            together.countDown();
        }
        assertThat(signedIn).hasValue(1);
    }

    @Test
    void a_number_in_use_is_not_given_to_another_resident() {
        accounts.openFor(ResidentId.fresh(), phone);
        refused("account.phone.taken", () -> accounts.openFor(ResidentId.fresh(), phone));
    }

    @Test
    void a_code_opens_once() {
        accounts.sendCode(phone);
        var code = letterbox.lastCode();
        accounts.signIn(phone, code);
        refused("account.code.spent", () -> accounts.signIn(phone, code));
    }

    @Test
    void a_new_code_replaces_the_old_one() {
        accounts.sendCode(phone);
        var old = letterbox.lastCode();
        clock.pass(Duration.ofMinutes(1));
        accounts.sendCode(phone);
        if (!old.equals(letterbox.lastCode())) refused("account.code.wrong", () -> accounts.signIn(phone, old));
        accounts.signIn(phone, letterbox.lastCode());
    }

    @Test
    void a_number_nobody_asked_for_is_answered_like_a_spent_code() {
        refused("account.code.spent", () -> accounts.signIn(phone, "123456"));
    }

    @Nested
    @DisplayName("one code a minute, ten a day")
    class Limits {
        @Test
        void a_second_code_within_the_minute_is_refused() {
            accounts.sendCode(phone);
            clock.pass(Duration.ofSeconds(59));
            refused("account.code.too_soon", () -> accounts.sendCode(phone));
            clock.pass(Duration.ofSeconds(1));
            accounts.sendCode(phone);
        }

        @Test
        void the_eleventh_of_a_day_is_refused_and_the_next_day_begins_anew() {
            for (var i = 0; i < 10; i++) {
                accounts.sendCode(phone);
                clock.pass(Duration.ofMinutes(1));
            }
            refused("account.code.too_many", () -> accounts.sendCode(phone));
            clock.set("2026-03-01T15:59:59Z");
            refused("account.code.too_many", () -> accounts.sendCode(phone));
            clock.set("2026-03-01T16:00:00Z");
            accounts.sendCode(phone);
        }

        @Test
        void another_number_is_not_held_up() {
            accounts.sendCode(phone);
            accounts.sendCode(Phones.next());
        }
    }

    private Actor signIn() {
        accounts.sendCode(phone);
        return accounts.signIn(phone, letterbox.lastCode());
    }

    private String wrong() {
        return letterbox.lastCode().equals("000000") ? "000001" : "000000";
    }

    private static String fullWidth(String digits) {
        return digits.chars()
                .collect(StringBuilder::new, (b, c) -> b.append((char) (c - '0' + '０')), StringBuilder::append)
                .toString();
    }

    static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.key()).isEqualTo(key));
    }
}

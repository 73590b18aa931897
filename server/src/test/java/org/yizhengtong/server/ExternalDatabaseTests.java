package org.yizhengtong.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

@ServiceTest
@DisplayName("A PostgreSQL of the operator's own is asked before the start, and its refusal is one line")
class ExternalDatabaseTests {
    @Autowired
    JdbcConnectionDetails running;

    @Test
    void one_that_answers_is_used() {
        var settings = new Settings.Database(url(), user(), password());
        assertThat(ExternalDatabase.reach(settings).getJdbcUrl()).isEqualTo(url());
    }

    @Test
    void a_wrong_password_is_said_to_be_one() {
        assertRefused(new Settings.Database(url(), user(), "guessed"), "refuses this user or password");
    }

    @Test
    void a_name_that_does_not_exist_is_said_to_be_one() {
        assertRefused(
                new Settings.Database(url().replaceAll("/postgres$", "/nowhere"), user(), password()),
                "does not exist");
    }

    @Test
    void one_that_does_not_answer_is_said_not_to() {
        assertRefused(new Settings.Database("jdbc:postgresql://localhost:1/x", "x", "x"), "cannot be reached");
    }

    @Test
    void another_kind_of_database_is_refused_by_its_address() {
        assertRefused(new Settings.Database("jdbc:mysql://localhost/x", "x", "x"), "jdbc:postgresql:");
    }

    @Test
    void settings_never_show_the_password() {
        assertThat(new Settings.Database("jdbc:postgresql://host/x", "clerk", "secret").toString())
                .doesNotContain("secret");
    }

    private static void assertRefused(Settings.Database settings, String why) {
        assertThatThrownBy(() -> ExternalDatabase.reach(settings))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining(why)
                .message()
                .hasLineCount(1);
    }

    private String url() {
        return running.getJdbcUrl();
    }

    private String user() {
        return String.valueOf(running.getUsername());
    }

    private String password() {
        return String.valueOf(running.getPassword());
    }
}

package org.yizhengtong.server.registration.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yizhengtong.server.ServiceTest;

@ServiceTest
@DisplayName("Divisions in the database")
class DivisionIndexTests {
    private final JdbcClient jdbc;

    @Autowired
    DivisionIndexTests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @ParameterizedTest(name = "\"{0}\" in \"{1}\"")
    @CsvSource({"yuhuangding, 3706, 6, 12", "毓璜顶, 3706, 6, 12", "yhd, 370602, 6, 12", "yishui, '', 2, 6"})
    @DisplayName("a search is one query, answered by indexes")
    void indexed(String typed, String within, int widest, int narrowest) {
        assertThat(plan(JdbcDivisions.BEGINNING, typed, within, widest, narrowest))
                .contains("Index Cond")
                .doesNotContain("Seq Scan");
    }

    @ParameterizedTest(name = "\"{0}\" in \"{1}\"")
    @CsvSource({"临沂沂水, '', 2, 6", "顶西社区, 3706, 6, 12"})
    @DisplayName("a search inside names reads the levels sought, and not the whole table")
    void inside_names(String typed, String within, int widest, int narrowest) {
        assertThat(plan(JdbcDivisions.ANYWHERE, typed, within, widest, narrowest))
                .contains("Index Cond")
                .doesNotContain("Seq Scan");
    }

    private String plan(String sql, String typed, String within, int widest, int narrowest) {
        return String.join(
                "\n",
                jdbc.sql("explain " + sql)
                        .params(Map.of(
                                "typed", typed,
                                "within", within,
                                "widest", widest,
                                "narrowest", narrowest,
                                "abolished_too", false,
                                "at_most", 20))
                        .query(String.class)
                        .list());
    }

    @Test
    @DisplayName("all are loaded, each within the division before it")
    void loaded() {
        assertThat(jdbc.sql("select count(*) from division")
                        .query(Integer.class)
                        .single())
                .isGreaterThan(51_000);
        assertThat(jdbc.sql("""
                        select code from division d
                         where parent <> '' and not exists (select from division p where p.code = d.parent)""").query(String.class).list()).isEmpty();
        assertThat(jdbc.sql("select execution_time from flyway_schema_history where description = 'divisions'")
                        .query(Integer.class)
                        .single())
                .isLessThan(5_000);
    }
}

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
    void indexed(String beginning, String within, int widest, int narrowest) {
        var plan = String.join(
                "\n",
                jdbc.sql("explain " + JdbcDivisions.SEARCH)
                        .params(Map.of(
                                "beginning", beginning,
                                "within", within,
                                "widest", widest,
                                "narrowest", narrowest,
                                "abolished_too", false,
                                "at_most", 20))
                        .query(String.class)
                        .list());
        assertThat(plan).contains("Index Cond").doesNotContain("Seq Scan");
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

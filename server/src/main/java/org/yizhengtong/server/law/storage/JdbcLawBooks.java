package org.yizhengtong.server.law.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yizhengtong.server.law.LawSettings;
import org.yizhengtong.server.law.domain.BookText;
import org.yizhengtong.server.law.domain.LawBooks;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
class JdbcLawBooks implements LawBooks {
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};
    private static final TypeReference<List<LawSettings.Figure>> FIGURES = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    JdbcLawBooks(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    public void keep(BookText book) {
        jdbc.sql("""
                        insert into law_book (version, texts, figures) values (:version, :texts::jsonb, :figures::jsonb)
                        on conflict (version) do update set last_read = clock_timestamp()
                        """)
                .param("version", book.version())
                .param("texts", json.writeValueAsString(book.texts()))
                .param("figures", json.writeValueAsString(book.figures()))
                .update();
    }

    @Override
    public Optional<BookText> find(String version) {
        return jdbc.sql("select texts, figures from law_book where version = :version")
                .param("version", version)
                .query((row, index) -> book(row))
                .optional();
    }

    @Override
    public Optional<BookText> newest() {
        return jdbc.sql("select texts, figures from law_book order by last_read desc limit 1")
                .query((row, index) -> book(row))
                .optional();
    }

    private BookText book(ResultSet row) throws SQLException {
        return new BookText(
                json.readValue(row.getString("texts"), TEXTS), json.readValue(row.getString("figures"), FIGURES));
    }
}

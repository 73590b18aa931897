package org.yizhengtong.server.registration.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yizhengtong.server.registration.Division;
import org.yizhengtong.server.registration.DivisionLevel;
import org.yizhengtong.server.registration.domain.Divisions;

@Repository
class JdbcDivisions implements Divisions {
    /** The operator ^@ (begins with) is answered by the text_pattern_ops indexes. */
    static final String BEGINNING = """
            select * from division
             where (name ^@ :typed or pinyin ^@ :typed or initials ^@ :typed)
               and level between :widest and :narrowest
               and code ^@ :within
               and (until is null or :abolished_too)
             order by level, code
             limit :at_most""";

    /** Read through the index of the levels and codes sought: some thousands of rows. */
    static final String ANYWHERE = """
            select * from division
             where (path_name like '%' || regexp_replace(:typed, '(.)', '\\1%', 'g') and strpos(name, right(:typed, 1)) > 0
                    or length(:typed) >= 3 and strpos(pinyin, :typed) > 0)
               and level between :widest and :narrowest
               and code ^@ :within
               and (until is null or :abolished_too)
             order by strpos(name, :typed) = 0, strpos(pinyin, :typed) = 0, level, code
             limit :at_most""";

    private final JdbcClient jdbc;

    JdbcDivisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Division> find(String code) {
        // PostgreSQL refuses some signs altogether: what cannot be a code is not asked for.
        if (!DivisionLevel.isCode(code)) return Optional.empty();
        return jdbc.sql("select * from division where code = :code")
                .param("code", code)
                .query(JdbcDivisions::division)
                .optional();
    }

    @Override
    public List<Division> path(String code) {
        return jdbc.sql("""
                        select * from division
                         where code in (left(:code, 2), left(:code, 4), left(:code, 6), left(:code, 9), :code)
                         order by level""").param("code", code).query(JdbcDivisions::division).list();
    }

    @Override
    public List<Division> children(String parent, boolean abolishedToo) {
        return jdbc.sql("""
                        select * from division
                         where parent = :parent and (until is null or :abolished_too)
                         order by code""")
                .param("parent", parent)
                .param("abolished_too", abolishedToo)
                .query(JdbcDivisions::division)
                .list();
    }

    @Override
    public List<Division> leaves(String within) {
        return jdbc.sql("select * from division where code ^@ :within and leaf and until is null order by code")
                .param("within", within)
                .query(JdbcDivisions::division)
                .list();
    }

    @Override
    public List<Division> beginning(Search search) {
        return found(BEGINNING, search);
    }

    @Override
    public List<Division> anywhere(Search search) {
        return found(ANYWHERE, search);
    }

    private List<Division> found(String sql, Search search) {
        return jdbc.sql(sql)
                .param("typed", search.typed())
                .param("widest", search.widest().digits())
                .param("narrowest", search.narrowest().digits())
                .param("within", search.within())
                .param("abolished_too", search.abolishedToo())
                .param("at_most", search.atMost())
                .query(JdbcDivisions::division)
                .list();
    }

    private static Division division(ResultSet row, int number) throws SQLException {
        return new Division(
                row.getString("code"),
                DivisionLevel.ofCode(row.getString("code")),
                row.getString("name"),
                row.getString("reading"),
                row.getString("path_name"),
                row.getBoolean("leaf"),
                row.getObject("until", LocalDate.class),
                row.getString("now_part_of"));
    }
}

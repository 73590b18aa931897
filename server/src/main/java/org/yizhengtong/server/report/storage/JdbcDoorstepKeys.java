package org.yizhengtong.server.report.storage;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yizhengtong.server.kernel.Vault;
import org.yizhengtong.server.report.domain.DoorstepKeys;

@Repository
class JdbcDoorstepKeys implements DoorstepKeys {
    private static final String PURPOSE = "doorstep key";

    private final JdbcClient jdbc;
    private final Vault vault;

    JdbcDoorstepKeys(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    @Override
    public Optional<String> find() {
        return jdbc.sql("select sealed from doorstep_key")
                .query(byte[].class)
                .optional()
                .map(this::open);
    }

    @Override
    public void keep(String key) {
        jdbc.sql("insert into doorstep_key (sealed) values (?) on conflict do nothing")
                .param(vault.seal(key, PURPOSE))
                .update();
    }

    private String open(byte[] sealed) {
        return vault.openText(sealed, PURPOSE);
    }
}

package org.yizhengtong.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yizhengtong.server.kernel.Vault;

@ServiceTest
@DisplayName("The vault keeps numbers unreadable in the database")
class TinkVaultTests {
    @Autowired
    Vault vault;

    @Autowired
    DataFolder data;

    @Autowired
    JdbcClient jdbc;

    @Test
    void what_is_sealed_is_opened_again() {
        var sealed = vault.seal("样例 \uD840\uDC0B", "name");
        assertThat(vault.openText(sealed, "name")).isEqualTo("样例 \uD840\uDC0B");
        assertThat(new String(sealed, StandardCharsets.UTF_8)).doesNotContain("样例");
    }

    @Test
    void the_same_text_sealed_twice_looks_different() {
        assertThat(vault.seal("13800000001", "phone")).isNotEqualTo(vault.seal("13800000001", "phone"));
    }

    @Test
    void a_changed_byte_is_noticed() {
        var sealed = vault.seal("13800000001", "phone");
        sealed[sealed.length - 1] ^= 1;
        assertThatThrownBy(() -> vault.open(sealed, "phone")).hasMessageContaining("not sealed here for phone");
    }

    @Test
    void another_purpose_does_not_open_it() {
        var sealed = vault.seal("13800000001", "phone");
        assertThatThrownBy(() -> vault.open(sealed, "citizen-number")).hasMessageContaining("citizen-number");
    }

    @Test
    void equal_values_have_equal_indexes_for_one_purpose_only() {
        assertThat(vault.index("13800000001", "phone"))
                .isEqualTo(vault.index("13800000001", "phone"))
                .isNotEqualTo(vault.index("13800000002", "phone"))
                .isNotEqualTo(vault.index("13800000001", "username"))
                .hasSize(32);
        assertThat(vault.index("b", "a")).isNotEqualTo(vault.index("ab", ""));
    }

    @Test
    void only_the_owner_reads_the_keys() throws IOException {
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(data.path().resolve("keys.json"))))
                .isEqualTo("rw-------");
    }

    @Test
    void the_same_keys_are_read_at_the_next_start() throws Exception {
        var sealed = vault.seal("13800000001", "phone");
        assertThat(new VaultKeys().vault(data, jdbc).openText(sealed, "phone")).isEqualTo("13800000001");
    }

    @Test
    void lost_keys_are_said_in_one_line_and_not_made_anew() throws IOException {
        try (var empty = DataFolder.open(FreshDataFolder.make())) {
            assertThatThrownBy(() -> new VaultKeys().vault(empty, jdbc))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("keys.json are gone")
                    .hasMessageContaining("put the file back");
            assertThat(empty.path().resolve("keys.json")).doesNotExist();
        }
    }

    @Test
    void another_database_s_keys_are_refused() throws IOException {
        try (var other = DataFolder.open(FreshDataFolder.make())) {
            Files.writeString(other.path().resolve("keys.json"), freshKeys());
            assertThatThrownBy(() -> new VaultKeys().vault(other, jdbc))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("do not fit this database");
        }
    }

    @Test
    void unreadable_keys_are_refused() throws IOException {
        try (var other = DataFolder.open(FreshDataFolder.make())) {
            Files.writeString(other.path().resolve("keys.json"), "{}");
            assertThatThrownBy(() -> new VaultKeys().vault(other, jdbc))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("cannot be read");
        }
    }

    private static String freshKeys() {
        try {
            return VaultKeys.fresh();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

package org.yizhengtong.server.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.jwk.RSAKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yizhengtong.server.CannotStart;
import org.yizhengtong.server.DataFolder;

@DisplayName("The key that signs tokens outlives the service")
class TokenKeysTests {
    @TempDir
    Path folder = Path.of("");

    @Test
    void after_a_restart_it_is_the_same_and_only_its_owner_can_read_it() throws Exception {
        var before = key();
        assertThat(key()).isEqualTo(before);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("token-key.json"))))
                .isEqualTo("rw-------");
    }

    @Test
    void a_file_that_is_no_key_is_said_in_one_line() throws IOException {
        Files.writeString(folder.resolve("token-key.json"), "{}");
        assertThatThrownBy(this::key)
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("put the file back from your copy, or remove it");
    }

    private RSAKey key() throws Exception {
        try (var data = DataFolder.open(folder)) {
            return new TokenKeys().tokenKey(data);
        }
    }
}

package org.yizhengtong.server;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.prf.PrfConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yizhengtong.server.kernel.Vault;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The vault's keys: made once, kept in the data folder for its owner's eyes, and never without the database they fit. */
@Configuration(proxyBeanMethods = false)
class VaultKeys {
    private static final String FILE = "keys.json";

    @Bean
    @DependsOnDatabaseInitialization
    Vault vault(DataFolder data, JdbcClient jdbc) throws GeneralSecurityException, IOException {
        AeadConfig.register();
        PrfConfig.register();
        var mark = jdbc.sql("select mark from vault_mark").query(byte[].class).optional();
        var vault = read(keys(data, mark));
        var ours = vault.index("mark", "vault");
        if (mark.isEmpty())
            jdbc.sql("insert into vault_mark (mark) values (?)").param(ours).update();
        else if (!Arrays.equals(mark.get(), ours))
            throw new CannotStart("the keys in %s do not fit this database: put back the file that belongs to it"
                    .formatted(data.path().resolve(FILE)));
        return vault;
    }

    private static Path keys(DataFolder data, Optional<byte[]> mark) throws GeneralSecurityException, IOException {
        var file = data.path().resolve(FILE);
        if (Files.exists(file)) return file;
        if (mark.isPresent())
            throw new CannotStart(
                    "the keys %s are gone, and without them nobody in this database can be read: put the file back"
                            .formatted(file));
        return data.secret(FILE, fresh());
    }

    static String fresh() throws GeneralSecurityException {
        return "{\"seal\": %s,\n\"index\": %s}%n"
                .formatted(
                        written(KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM)),
                        written(KeysetHandle.generateNew(PredefinedPrfParameters.HMAC_SHA256_PRF)));
    }

    private static String written(KeysetHandle keys) throws GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.serializeKeyset(keys, InsecureSecretKeyAccess.get());
    }

    private static TinkVault read(Path file) throws GeneralSecurityException, IOException {
        try {
            var both = JsonMapper.shared().readTree(Files.readString(file));
            return new TinkVault(
                    keyset(both.required("seal").toString()),
                    keyset(both.required("index").toString()));
        } catch (JacksonException | GeneralSecurityException unreadable) {
            throw new CannotStart(
                    "the keys %s cannot be read: put the file back from your copy".formatted(file), unreadable);
        }
    }

    private static KeysetHandle keyset(String json) throws GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.parseKeyset(json, InsecureSecretKeyAccess.get());
    }
}

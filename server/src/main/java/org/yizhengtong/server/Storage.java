package org.yizhengtong.server;

import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where everything is kept: the data folder, and a database in it or elsewhere. Both are closed with the service. */
@Configuration(proxyBeanMethods = false)
class Storage {
    @Bean
    DataFolder dataFolder(Settings settings) {
        return DataFolder.open(settings.data());
    }

    @Bean
    Database database(Settings settings, DataFolder data) {
        return settings.database().isExternal()
                ? ExternalDatabase.reach(settings.database())
                : EmbeddedDatabase.start(data);
    }

    @Bean
    FlywayConnectionDetails migrations(Database database) {
        return database.owner();
    }
}

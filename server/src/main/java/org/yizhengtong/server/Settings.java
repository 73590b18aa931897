package org.yizhengtong.server;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the operator of a service may set.
 *
 * @param data folder that keeps keys, papers and the embedded database between starts
 * @param sample whether an empty database is filled with the sample city; unless said, only the embedded one is
 * @param database an external PostgreSQL instead of the embedded one
 */
@ConfigurationProperties("yizhengtong")
public record Settings(
        @DefaultValue("data") Path data,
        @DefaultValue("true") boolean sample,
        @DefaultValue Database database) {

    /**
     * @param url JDBC address, as in {@code jdbc:postgresql://host/name}; empty for the embedded PostgreSQL
     * @param user who signs in there
     * @param password with which password
     */
    public record Database(
            @DefaultValue("") String url,
            @DefaultValue("") String user,
            @DefaultValue("") String password) {

        public boolean isExternal() {
            return !url.isBlank();
        }

        @Override
        public String toString() {
            return "Database[url=%s, user=%s]".formatted(url, user);
        }
    }
}

package org.yizhengtong.server.client;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the API is run.
 *
 * @param address by which programs know this service, as in {@code https://permits.example}: needed behind a proxy, since a
 *     signed word names it; empty for the address a request was sent to
 * @param perMinute most requests of one program in a minute
 */
@ConfigurationProperties("api")
public record ApiSettings(
        @DefaultValue("") String address,
        @DefaultValue("600") int perMinute) {
    public ApiSettings {
        if (perMinute < 1) throw new IllegalArgumentException("api.per-minute is at least 1");
    }
}

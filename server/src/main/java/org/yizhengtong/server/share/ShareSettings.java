package org.yizhengtong.server.share;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How share codes are opened here.
 *
 * @param address by which desks reach this service, printed on slips: {@code https://permits.example}; empty for the
 *     address a slip was asked from
 * @param opensPerMinute most codes tried from one network address in a minute
 */
@ConfigurationProperties("share")
public record ShareSettings(
        @DefaultValue("") String address,
        @DefaultValue("30") int opensPerMinute) {
    public ShareSettings {
        if (opensPerMinute < 1) throw new IllegalArgumentException("share.opens-per-minute is at least 1");
    }

    /** The page on which codes are opened. */
    String page(String here) {
        return (address.isBlank() ? here : address).replaceAll("/+$", "") + "/share";
    }
}

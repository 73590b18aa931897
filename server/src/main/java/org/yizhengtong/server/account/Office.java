package org.yizhengtong.server.account;

import java.util.List;
import java.util.Locale;

/**
 * An office (单位): a police station (派出所) that decides, or a desk (窗口) that relies on the permit.
 *
 * @param area division codes a station answers for, with everything that begins with them
 * @param services what a desk may ask about
 */
public record Office(String id, Kind kind, String nameZh, String nameEn, List<String> area, List<String> services) {
    public enum Kind {
        STATION,
        DESK
    }

    public Office {
        area = List.copyOf(area);
        services = List.copyOf(services);
    }

    public String name(Locale locale) {
        return locale.getLanguage().equals("en") ? nameEn : nameZh;
    }
}

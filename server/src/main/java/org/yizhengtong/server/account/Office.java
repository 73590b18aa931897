package org.yizhengtong.server.account;

import java.util.List;
import java.util.Locale;
import org.yizhengtong.server.kernel.Role;

/**
 * An office (单位): a police station (派出所) that decides, a desk (窗口) that relies on the permit, or an
 * employer (用人单位) that reports whom it employs.
 *
 * @param area division codes a station answers for, with everything that begins with them; the one an employer's works
 *     lie in
 * @param services what a desk may ask about
 */
public record Office(String id, Kind kind, String nameZh, String nameEn, List<String> area, List<String> services) {
    public enum Kind {
        STATION,
        DESK,
        EMPLOYER;

        /** What somebody may do who acts for an office of this kind. */
        public Role role() {
            return switch (this) {
                case STATION -> Role.OFFICER;
                case DESK -> Role.DESK;
                case EMPLOYER -> Role.EMPLOYER;
            };
        }
    }

    public Office {
        area = List.copyOf(area);
        services = List.copyOf(services);
    }

    public String name(Locale locale) {
        return locale.getLanguage().equals("en") ? nameEn : nameZh;
    }
}

package org.yizhengtong.credential;

import java.util.Set;

/** What the holder chooses to show (选择性披露): particulars of the person, and services by their codes. */
public record Selection(Set<Particular> particulars, Set<String> services) {
    public Selection {
        particulars = Set.copyOf(particulars);
        services = Set.copyOf(services);
    }

    /** That they may use one service, and nothing about who they are. */
    public static Selection only(String service) {
        return new Selection(Set.of(), Set.of(service));
    }
}

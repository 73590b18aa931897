package org.yizhengtong.server.law;

import java.util.List;
import org.yizhengtong.policy.PackOverview;

/** The packs of one place. The name is empty for the nation. */
public record Shelf(String place, String name, List<PackOverview> packs) {
    public Shelf {
        packs = List.copyOf(packs);
    }

    public boolean isNation() {
        return place.equals(LawShelf.NATION);
    }
}

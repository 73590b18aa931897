package org.yizhengtong.server.sample.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a household lives.
 *
 * @param kind as the register codes it
 */
public record Dwelling(
        Community community,
        String address,
        String kind,
        @Nullable Boolean leaseRegistered,
        LocalDate movedIn,
        LocalDate registeredOn) {

    private static final List<String> ROADS = List.of(
            "南大街", "毓璜顶东路", "机场路", "幸福中路", "青年南路", "大海阳路", "南洪街", "西盛街", "环山路", "通世路", "只楚路", "黄务街", "芝罘屯路", "塔山北路");

    static Dwelling any(Dice dice, Community community, LocalDate today) {
        var registered = today.minusDays(dice.chance(40) ? dice.between(40, 400) : dice.between(400, 3000));
        var moved = registered.minusDays(dice.chance(70) ? dice.between(0, 20) : dice.between(20, 2500));
        var kind = kind(dice);
        return new Dwelling(community, address(dice, kind), kind, lease(dice, kind), moved, registered);
    }

    private static String kind(Dice dice) {
        var what = dice.between(1, 100);
        if (what <= 56) return "rented";
        if (what <= 74) return "own";
        if (what <= 87) return "dormitory";
        return what <= 95 ? "relatives" : "shed";
    }

    private static @Nullable Boolean lease(Dice dice, String kind) {
        if (!kind.equals("rented") || dice.chance(15)) return null;
        return dice.chance(35);
    }

    private static String address(Dice dice, String kind) {
        var road = dice.of(ROADS);
        return switch (kind) {
            case "shed" -> road + dice.between(2, 90) + "号旁工地，第" + dice.between(1, 9) + "排板房";
            case "dormitory" ->
                "%s%d号职工宿舍%d楼%d室".formatted(road, dice.between(2, 200), dice.between(1, 6), dice.between(101, 612));
            default ->
                "%s%d号%d号楼%d单元%d室"
                        .formatted(
                                road,
                                dice.between(2, 260),
                                dice.between(1, 18),
                                dice.between(1, 4),
                                dice.between(1, 6) * 100 + dice.between(1, 3));
        };
    }

    /** The same home for somebody born since it was moved into. */
    Dwelling since(LocalDate born) {
        return between(later(movedIn, born), later(registeredOn, born));
    }

    /** The same home, lived and registered in on that day already. */
    Dwelling registeredBy(LocalDate day) {
        return between(earlier(movedIn, day), earlier(registeredOn, day));
    }

    /** The same home, moved into a few days before that day. */
    Dwelling justBefore(LocalDate day) {
        return between(day.minusDays(10), day.minusDays(1));
    }

    /** A rented home whose lease nobody registered: worth a permit of one year. */
    Dwelling informal() {
        return new Dwelling(community, address, "rented", false, movedIn, registeredOn);
    }

    private Dwelling between(LocalDate moved, LocalDate registered) {
        return new Dwelling(community, address, kind, leaseRegistered, moved, registered);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}

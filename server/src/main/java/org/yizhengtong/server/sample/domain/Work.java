package org.yizhengtong.server.sample.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Why somebody came, and what they do: facts as the packs' vocabulary names them, as written. */
public record Work(Map<String, String> facts) {
    private static final List<String> STAYS = List.of("90", "180", "365", "365", "730", "1095", "3650", "3650");

    public Work {
        facts = Map.copyOf(facts);
    }

    static Work any(Dice dice, int age) {
        var facts = new LinkedHashMap<String, String>();
        facts.put("residence.intended_days", dice.of(STAYS));
        if (age < 16) child(facts);
        else if (age < 22 && dice.chance(50)) student(facts, dice);
        else if (age > 60) retired(facts);
        else worker(facts, dice);
        return new Work(facts);
    }

    private static void child(Map<String, String> facts) {
        facts.put("residence.purpose", "family");
        facts.put("study.kind", "none");
        facts.put("work.kind", "none");
    }

    private static void retired(Map<String, String> facts) {
        child(facts);
        facts.put("insurance.joined", "false");
    }

    private static void student(Map<String, String> facts, Dice dice) {
        facts.put("residence.purpose", "study");
        facts.put("study.kind", dice.chance(30) ? "full_time" : "part_time");
        facts.put("study.place", "370602");
        facts.put("work.kind", dice.chance(70) ? "none" : "day_labour");
    }

    private static void worker(Map<String, String> facts, Dice dice) {
        var what = dice.between(1, 100);
        facts.put("residence.purpose", what > 96 ? "family" : "work");
        facts.put("study.kind", "none");
        if (what <= 55) employed(facts, dice);
        else if (what <= 78) dayLabour(facts);
        else if (what <= 94) shop(facts, dice);
        else facts.put("work.kind", "none");
    }

    private static void employed(Map<String, String> facts, Dice dice) {
        var contract = dice.chance(65);
        facts.put("work.kind", "employed");
        facts.put("work.contract", Boolean.toString(contract));
        facts.put("insurance.joined", Boolean.toString(contract && dice.chance(75)));
    }

    private static void dayLabour(Map<String, String> facts) {
        facts.put("work.kind", "day_labour");
        facts.put("work.contract", "false");
        facts.put("insurance.joined", "false");
    }

    private static void shop(Map<String, String> facts, Dice dice) {
        facts.put("work.kind", "own_business");
        facts.put("work.business_licence", Boolean.toString(dice.chance(70)));
        facts.put("insurance.joined", Boolean.toString(dice.chance(30)));
    }

    /** Day labour without a contract: worth a permit of one year. */
    Work informal() {
        var other = new LinkedHashMap<>(facts);
        dayLabour(other);
        return new Work(other);
    }

    /** Here for a few weeks only: too short a stay for a permit. */
    Work passing() {
        var other = new LinkedHashMap<>(facts);
        other.put("residence.intended_days", "20");
        return new Work(other);
    }
}

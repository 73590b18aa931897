package org.yizhengtong.policy;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Somebody of whom much is unknown, in one of several places and times, and what nobody asked them filled in at random. */
record Unasked(String place, LocalDate on, Facts facts, Random random) {
    private static final Policy POLICY = RealPacks.POLICY;
    private static final String BORN = "resident.birth_date";
    private static final String LIVES_IN = "residence.place";
    private static final String HELD = "permit.kind";

    private record Law(String place, String on) {}

    private static final List<Law> LAWS = List.of(
            new Law("370600", "2012-03-01"),
            new Law("370600", "2019-06-01"),
            new Law("110105", "2017-01-15"),
            new Law("440100", "2014-09-01"),
            new Law("440400", "2011-05-01"),
            new Law("130100", "2017-03-01"));

    static Unasked somebody(long seed) {
        var random = new Random(seed);
        var law = LAWS.get(random.nextInt(LAWS.size()));
        var somebody = new Unasked(law.place(), LocalDate.parse(law.on()), Facts.none(), random);
        for (var kind : POLICY.vocabulary().all()) {
            if (random.nextInt(5) > 1) somebody = somebody.told(kind);
        }
        return somebody;
    }

    private Unasked told(FactKind kind) {
        return new Unasked(place, on, facts.with(kind.name(), any(kind), Origin.SAID), random);
    }

    Finding find(Facts facts) {
        return POLICY.find(new Inquiry(place, on, on, facts, Set.of()));
    }

    /** Services are found as the permit's answer is, and as for a holder: what decides those is left as it is. */
    Facts fill(Finding finding, Result result) {
        var left = new HashSet<>(result.ask());
        if (result.subject().startsWith("service/") || result.subject().equals("term")) {
            left.addAll(finding.permit().ask());
            left.add(HELD);
        }
        var filled = this;
        for (var kind : POLICY.vocabulary().all()) {
            var name = kind.name();
            if (facts.has(name)
                    || left.contains(name)
                    || POLICY.vocabulary().assumed().containsKey(name)) continue;
            filled = filled.told(kind);
        }
        return filled.facts();
    }

    private Object any(FactKind kind) {
        return switch (kind.type()) {
            case BOOL -> random.nextBoolean();
            case INT -> number(kind);
            case DATE -> kind.name().equals(BORN) ? on.minusDays(16_000 + random.nextInt(10_000)) : day();
            case CHOICE ->
                kind.options().get(random.nextInt(kind.options().size())).code();
            case PLACE -> kind.name().equals(LIVES_IN) ? home() : any("370602", "371323", "110108", "440106", "130104");
        };
    }

    /** The day is none to come, and lies after every day of birth. */
    private LocalDate day() {
        return on.minusDays(random.nextInt(random.nextBoolean() ? 700 : 15_000));
    }

    private String home() {
        return place.endsWith("00") ? place.substring(0, 4) + any("02", "82") : place;
    }

    private String any(String... places) {
        return places[random.nextInt(places.length)];
    }

    private long number(FactKind kind) {
        var least = kind.least() == null ? 0 : kind.least();
        var most = kind.most() == null ? 80 : Math.min(80, kind.most());
        return least + random.nextLong(most - least + 1);
    }
}

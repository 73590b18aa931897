package org.yizhengtong.cli;

import java.util.Set;
import java.util.concurrent.Callable;
import org.yizhengtong.cli.ComparisonView.MatterView;
import org.yizhengtong.policy.Facts;
import org.yizhengtong.policy.Finding;
import org.yizhengtong.policy.Inquiry;
import org.yizhengtong.policy.Policy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The laws of two places or two days side by side. */
@Command(
        name = "compare",
        description = "The laws of two places or days side by side; with facts, what each finds for that person.",
        footer = {"", "./yizhengtong packs compare 370600@2012-03-01 370600@2012-11-01 --facts person.yaml"})
final class PacksCompare implements Callable<Integer> {
    @Mixin
    private final CommonOptions common;

    @Mixin
    private final FactsOption facts;

    @Parameters(index = "0", paramLabel = "PLACE@DAY", converter = PlaceAndDay.Converter.class)
    @SuppressWarnings("NullAway.Init")
    private PlaceAndDay first;

    @Parameters(
            index = "1",
            paramLabel = "PLACE@DAY",
            converter = PlaceAndDay.Converter.class,
            description = "a division code and a day, such as 370600@2012-03-01")
    @SuppressWarnings("NullAway.Init")
    private PlaceAndDay second;

    PacksCompare(Surroundings around) {
        this.common = new CommonOptions(around);
        this.facts = new FactsOption(around);
    }

    @Override
    public Integer call() {
        var language = common.language();
        var places = new Places();
        var policy = common.policy().naming(places::of);
        var rules = new RuleComparison(
                first, policy.rules(first.place(), first.day()), second, policy.rules(second.place(), second.day()));
        var known = facts.facts(policy.vocabulary());
        var found = facts.given() ? MatterView.all(find(policy, first, known), find(policy, second, known)) : null;
        var view = rules.view(found);
        var out = common.out();
        if (common.json()) Json.print(out, view);
        else new ComparisonPage(out, language, places).print(view);
        return 0;
    }

    /** Each law looks at the facts on its own day. */
    private static Finding find(Policy policy, PlaceAndDay where, Facts known) {
        return policy.find(new Inquiry(where.place(), where.day(), where.day(), known, Set.of()));
    }
}

package org.yizhengtong.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Finds for one person, once. */
@Command(
        name = "decide",
        description = "Finds for one person: registration, permit and term, every service, settlement.",
        footer = {
            "",
            "./yizhengtong decide --place 370600 --on 2012-03-01 --facts person.yaml",
            "Exit status: 0; 2 for a mistake in what was given; 1 for one of ours."
        })
final class Decide implements Callable<Integer> {
    @Mixin
    private final PersonOptions person;

    @Mixin
    private final FactsOption facts;

    @Mixin
    private final CommonOptions common;

    @Option(names = "--why", description = "show the rules behind every answer, not only permit and registration")
    private boolean why;

    Decide(Surroundings around) {
        this.person = new PersonOptions(around);
        this.facts = new FactsOption(around);
        this.common = new CommonOptions(around);
    }

    @Override
    public Integer call() {
        var language = common.language();
        var places = new Places();
        var policy = common.policy().naming(places::of);
        var finding = policy.find(person.inquiry(facts.facts(policy.vocabulary())));
        var scope = Scope.of(finding, person.what());
        var out = common.out();
        if (common.json()) Json.print(out, FindingView.of(scope));
        else new FindingPage(out, language, policy.vocabulary(), places).print(scope, why);
        return 0;
    }
}

package org.yizhengtong.cli;

import java.io.PrintWriter;
import java.util.HashSet;
import java.util.concurrent.Callable;
import org.yizhengtong.policy.Inquiry;
import org.yizhengtong.policy.Origin;
import org.yizhengtong.policy.Policy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Finds for one person by asking, one question at a time, the most deciding first. */
@Command(
        name = "ask",
        description = "Asks one question at a time, the most deciding first, then finds as decide does.",
        footer = {"", "? explains a question; an empty line means: I do not know."})
final class Ask implements Callable<Integer> {
    @Mixin
    private final PersonOptions person;

    @Mixin
    private final FactsOption facts;

    @Mixin
    private final CommonOptions common;

    @Option(names = "--why", description = "show the rules behind every answer, not only permit and registration")
    private boolean why;

    private final Surroundings around;

    Ask(Surroundings around) {
        this.around = around;
        this.person = new PersonOptions(around);
        this.facts = new FactsOption(around);
        this.common = new CommonOptions(around);
    }

    @Override
    public Integer call() {
        if (facts.fromStandardInput()) {
            throw new CallersMistake("ask reads your answers from standard input; give --facts a file instead of -");
        }
        var language = common.language();
        var places = new Places();
        var policy = common.policy().naming(places::of);
        var out = common.out();
        var talk = common.json() ? common.err() : out;
        var begun = person.inquiry(facts.facts(policy.vocabulary()));
        // What cannot be asked is told before the first question.
        var first = Scope.of(policy.find(begun), person.what());
        talk.println(language.say("ask.begin"));
        var interview = new Interview(policy.vocabulary(), places, language, around.in(), talk);
        var scope = answered(policy, begun, first, interview);
        ended(interview, talk, language);
        if (common.json()) Json.print(out, FindingView.of(scope));
        else new FindingPage(out, language, policy.vocabulary(), places).print(scope, why);
        return 0;
    }

    /** Asks until nothing that is known to the person can change anything, or the input ends. */
    private Scope answered(Policy policy, Inquiry begun, Scope first, Interview interview) {
        var inquiry = begun;
        var scope = first;
        while (!scope.ask().isEmpty()) {
            var fact = scope.ask().get(0);
            var value = interview.ask(fact, inquiry.facts());
            if (interview.ended()) break;
            inquiry = value.isPresent() ? told(inquiry, fact, value.get()) : notKnown(inquiry, fact);
            scope = Scope.of(policy.find(inquiry), person.what());
        }
        return scope;
    }

    private static Inquiry told(Inquiry inquiry, String fact, Object value) {
        var facts = inquiry.facts().with(fact, value, Origin.SAID);
        return new Inquiry(
                inquiry.place(), inquiry.on(), inquiry.lawOn(), facts, inquiry.notKnown(), inquiry.readings());
    }

    private static Inquiry notKnown(Inquiry inquiry, String fact) {
        var notKnown = new HashSet<>(inquiry.notKnown());
        notKnown.add(fact);
        return new Inquiry(
                inquiry.place(), inquiry.on(), inquiry.lawOn(), inquiry.facts(), notKnown, inquiry.readings());
    }

    private static void ended(Interview interview, PrintWriter talk, Language language) {
        talk.println();
        if (interview.ended()) talk.println(language.say("ask.ended"));
        talk.println();
        talk.flush();
    }
}

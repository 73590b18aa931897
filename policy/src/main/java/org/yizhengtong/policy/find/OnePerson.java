package org.yizhengtong.policy.find;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.policy.Answer;
import org.yizhengtong.policy.Finding;
import org.yizhengtong.policy.Finding.ForService;
import org.yizhengtong.policy.Flag;
import org.yizhengtong.policy.Inquiry;
import org.yizhengtong.policy.PackInForce;
import org.yizhengtong.policy.Points;
import org.yizhengtong.policy.Result;
import org.yizhengtong.policy.Service;
import org.yizhengtong.policy.Text;
import org.yizhengtong.policy.Vocabulary;
import org.yizhengtong.policy.rule.Law;
import org.yizhengtong.policy.rule.Pack;
import org.yizhengtong.policy.rule.Situation;
import org.yizhengtong.policy.rule.Test;

/** One finding in the making: the permit first, for the term and the services depend on it. */
final class OnePerson {
    private static final String HELD = "permit.kind";

    private final Vocabulary vocabulary;
    private final Law law;
    private final Function<String, Matter> matters;
    private final Situation situation;
    private final boolean explained;

    OnePerson(
            Vocabulary vocabulary, Law law, Function<String, Matter> matters, Situation situation, boolean explained) {
        this.vocabulary = vocabulary;
        this.law = law;
        this.matters = matters;
        this.situation = situation;
        this.explained = explained;
    }

    Finding find(Inquiry inquiry) {
        var registration = find("registration");
        var permit = find("permit");
        var term = term(permit);
        var services = services(permit);
        var settlement = find("settlement");
        var all = new ArrayList<>(List.of(permit, term, registration));
        services.forEach(service -> all.add(service.result()));
        all.add(settlement);
        return new Finding(
                inquiry.place(),
                inquiry.on(),
                inquiry.lawOn(),
                law.chain().stream().map(Pack::head).filter(this::counts).toList(),
                registration,
                permit,
                term,
                services,
                settlement,
                points(),
                law.duties(situation),
                flags(all),
                ask(all, inquiry));
    }

    /** The table that a rule about settlement rests on. */
    private @Nullable Points points() {
        for (var tree : law.on("settlement")) {
            var rule = tree.in(situation);
            if (rule == null) continue;
            var reached = new ArrayList<Test.PointsReach>();
            rule.when().tests(test -> {
                if (test instanceof Test.PointsReach reach) reached.add(reach);
            });
            for (var reach : reached) return reach.table().explained(situation, situation.figureValue(reach.figure()));
        }
        return null;
    }

    private boolean counts(PackInForce pack) {
        return !situation.bindingOnly() || pack.status().binding();
    }

    private Matter.Found found(String subject, Situation situation) {
        return matters.apply(subject).find(situation, explained);
    }

    private Result find(String subject) {
        return found(subject, situation).result();
    }

    /** Without a permit there is no term. */
    private Result term(Result permit) {
        if (permit.answer() != Answer.NO && permit.answer() != Answer.NOT_REQUIRED) return find("term");
        return plain("term", permit.answer(), new Text("没有居住证，也就没有期限。", "Without a permit there is no term."), permit);
    }

    private static Result plain(String subject, Answer answer, Text reason, Result from) {
        return new Result(
                subject, answer, null, null, null, reason, List.of(), List.of(), List.of(), List.of(), from.flags());
    }

    private List<ForService> services(Result permit) {
        return law.services().stream()
                .flatMap(service -> found(service, () -> permit).stream())
                .toList();
    }

    Optional<ForService> service(String id) {
        return law.services().stream()
                .filter(service -> service.id().equals(id))
                .findFirst()
                .flatMap(service -> found(service, () -> find("permit")));
    }

    private Optional<ForService> found(Service service, Supplier<Result> permit) {
        var subject = "service/" + service.id();
        return silent(subject) ? Optional.empty() : Optional.of(new ForService(service, found(subject, permit)));
    }

    /**
     * Before somebody has a permit, the services are found as a holder would have them, and say so; for who needs none,
     * they hold as for everybody of this place.
     */
    private Result found(String subject, Supplier<Result> permits) {
        if (situation.knows(HELD) || !vocabulary.has(HELD)) return find(subject);
        var permit = permits.get();
        if (permit.answer() == Answer.NOT_REQUIRED) return asLocal(subject, permit);
        if (permit.answer() == Answer.NO)
            return found(subject, situation.with(HELD, "none")).result();
        return ifHeld(found(subject, situation.with(HELD, "residence")));
    }

    /** Whether no rule about it holds on this day and under these readings. */
    private boolean silent(String subject) {
        for (var tree : law.on(subject)) if (tree.in(situation) != null) return false;
        return true;
    }

    private static Result asLocal(String subject, Result permit) {
        return plain(
                subject,
                Answer.NOT_REQUIRED,
                new Text("你不用办居住证：这一项按本地人的办法办。", "You need no permit: this is open to you as to local people."),
                permit);
    }

    /** Says that a permit is supposed, unless the rule that decided does not look at it. */
    private static Result ifHeld(Matter.Found found) {
        var result = found.result();
        if (!found.restsOn(HELD)) return result;
        var flags = new ArrayList<>(result.flags());
        flags.add(Flags.IF_PERMIT_HELD);
        return new Result(
                result.subject(),
                result.answer(),
                result.outcome(),
                result.from(),
                result.until(),
                new Text(
                        "办了居住证以后：" + result.reason().zh(),
                        "Once you have the permit: " + result.reason().en()),
                result.because(),
                result.missing(),
                result.prove(),
                result.ask(),
                List.copyOf(flags));
    }

    private static List<Flag> flags(List<Result> results) {
        var flags = new LinkedHashSet<Flag>();
        results.forEach(result -> flags.addAll(result.flags()));
        return List.copyOf(flags);
    }

    /** What decides the permit comes first, then the term, registration, the services and settlement. */
    private static List<String> ask(List<Result> results, Inquiry inquiry) {
        var ask = new LinkedHashSet<String>();
        results.forEach(result -> ask.addAll(result.ask()));
        ask.removeAll(inquiry.notKnown());
        return List.copyOf(ask);
    }
}

package org.yizhengtong.server.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yizhengtong.policy.Paper;
import org.yizhengtong.policy.Text;
import org.yizhengtong.server.casework.domain.Askings;
import org.yizhengtong.server.casework.domain.CaseFacts;
import org.yizhengtong.server.casework.domain.Filing;
import org.yizhengtong.server.casework.domain.Papers;
import org.yizhengtong.server.law.LawDesk;

/** What may be asked for in a case: the pack's papers and the facts its rules mention, those missing first. */
@Component
class AskingReading {
    private final CaseFacts facts;
    private final Papers papers;
    private final Askings corrections;
    private final LawDesk law;
    private final Clock clock;

    AskingReading(CaseFacts facts, Papers papers, Askings corrections, LawDesk law, Clock clock) {
        this.facts = facts;
        this.papers = papers;
        this.corrections = corrections;
        this.law = law;
        this.clock = clock;
    }

    Asking of(Filing filing) {
        var number = filing.number();
        return of(
                filing,
                corrections.newest(number),
                facts.of(number).stream().map(CaseFact::fact).toList(),
                papers.of(number).stream().map(PaperSummary::kind).toList());
    }

    /** The same where the case has been read already. */
    Asking of(Filing filing, List<AskedItem> asked, List<String> said, List<String> sent) {
        var since = acceptedSince(filing);
        var missingToo = asked.isEmpty() && since == null;
        var askable = Stream.concat(askablePapers(sent), askableFacts(said))
                .filter(one -> missingToo || one.there())
                .toList();
        return new Asking(askable, !asked.isEmpty(), since);
    }

    /** What was asked for, by the words of today's law. */
    List<AskedPoint> points(List<AskedItem> asked) {
        return asked.stream()
                .map(one -> new AskedPoint(one.asked(), label(one.asked()), one.sent()))
                .toList();
    }

    private Text label(AskedFor asked) {
        var name = asked.name();
        if (asked.kind() == AskedFor.Kind.FACT)
            return law.vocabulary().has(name) ? law.vocabulary().kind(name).means() : new Text(name, name);
        return law.papers("application").stream()
                .filter(paper -> paper.id().equals(name))
                .findFirst()
                .map(Paper::name)
                .orElse(new Text(name, name));
    }

    /** Not told in time what is missing: the application counts as accepted. */
    private @Nullable LocalDate acceptedSince(Filing filing) {
        return law.timeLimit("papers_missing")
                .map(limit -> limit.due(filing.acceptedOn(), law.calendar()))
                .filter(LocalDate.now(clock)::isAfter)
                .orElse(null);
    }

    private Stream<Askable> askablePapers(List<String> sent) {
        return law.papers("application").stream()
                .map(paper -> new Askable(
                        AskedFor.Kind.PAPER,
                        paper.id(),
                        paper.name(),
                        sent.contains(paper.id()),
                        EvidenceDesk.isNeeded(paper) && !sent.contains(paper.id())))
                .sorted(Comparator.comparing(Askable::there));
    }

    private Stream<Askable> askableFacts(List<String> said) {
        var vocabulary = law.vocabulary();
        var asked = law.askedOfApplicants();
        said.stream().filter(vocabulary::has).forEach(asked::add);
        return asked.stream()
                .map(fact -> new Askable(
                        AskedFor.Kind.FACT, fact, vocabulary.kind(fact).means(), said.contains(fact), false))
                .sorted(Comparator.comparing(Askable::there));
    }
}

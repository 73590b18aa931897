package org.yizhengtong.server.permit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yizhengtong.policy.Finding;
import org.yizhengtong.policy.Paper;
import org.yizhengtong.policy.Text;
import org.yizhengtong.server.account.OfficeDesk;
import org.yizhengtong.server.casework.CaseDesk;
import org.yizhengtong.server.casework.CaseFact;
import org.yizhengtong.server.casework.CaseState;
import org.yizhengtong.server.casework.CaseView;
import org.yizhengtong.server.casework.KnownFacts;
import org.yizhengtong.server.casework.QueueFilter;
import org.yizhengtong.server.casework.QueuePage;
import org.yizhengtong.server.casework.ReviewDesk;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.CaseNumber;
import org.yizhengtong.server.kernel.NotFound;
import org.yizhengtong.server.kernel.NotYours;
import org.yizhengtong.server.kernel.Role;
import org.yizhengtong.server.law.BesideDesk;
import org.yizhengtong.server.law.BrokenLaw;
import org.yizhengtong.server.law.LawDesk;
import org.yizhengtong.server.registration.RegistrationDesk;

/** Lays a case out for its reader: the file, what the law finds, every fact with where it comes from. */
@Service
public class SheetDesk {
    /** What an applicant did not say, and the register did. */
    private static final Set<String> FROM_REGISTER = Set.of(
            "person.address",
            "resident.birth_date",
            "resident.hukou_place",
            "residence.place",
            "residence.since",
            "residence.registered_since",
            "home.kind",
            "home.lease_registered");

    private static final Text SEEN_ORIGINAL = new Text("看过原件", "original seen");
    private static final Text OTHER_PAPER = new Text("其他原件", "another original");

    private final CaseDesk cases;
    private final ReviewDesk review;
    private final RegistrationDesk registration;
    private final PermitDesk permits;
    private final OfficeDesk offices;
    private final LawDesk law;
    private final BesideDesk compare;

    SheetDesk(
            CaseDesk cases,
            ReviewDesk review,
            RegistrationDesk registration,
            PermitDesk permits,
            OfficeDesk offices,
            LawDesk law,
            BesideDesk compare) {
        this.cases = cases;
        this.review = review;
        this.registration = registration;
        this.permits = permits;
        this.offices = offices;
        this.law = law;
        this.compare = compare;
    }

    /**
     * The case as this reader may see it. An officer's look is told to the resident.
     *
     * @throws org.yizhengtong.server.kernel.NotYours for anybody but the applicant and the station that holds it
     */
    @Transactional
    public ReviewSheet sheet(CaseNumber number, Actor reader) {
        var file = cases.view(number, reader);
        var papers = law.papers("application");
        var finding = finding(file);
        var whole = seesAll(file, reader);
        return new ReviewSheet(
                file,
                finding,
                toProve(finding),
                registration.last(file.applicant()).orElseThrow(NotFound::new),
                file.facts().stream()
                        .filter(fact -> whole || !FROM_REGISTER.contains(fact.fact()))
                        .map(fact -> row(fact, papers))
                        .toList(),
                papers,
                file.state() == CaseState.APPROVED ? permits.of(file.applicant()) : Optional.empty(),
                offices.office(file.office()),
                law.timeLimit("objection"),
                whole);
    }

    /** Whoever applied for another sees what they sent and what became of it; a guardian all that is in the case. */
    private static boolean seesAll(CaseView file, Actor reader) {
        var proxy = file.proxy();
        return reader.role() == Role.OFFICER || reader.is(file.applicant()) || (proxy != null && proxy.guardian());
    }

    private CaseView whole(CaseNumber number, Actor reader) {
        var file = cases.view(number, reader);
        if (!seesAll(file, reader)) throw new NotYours(number.value());
        return file;
    }

    /**
     * A decided case, for its letter.
     *
     * @throws NotFound while nothing has been decided
     */
    @Transactional
    public ReviewSheet decided(CaseNumber number, Actor reader) {
        var sheet = sheet(number, reader);
        if (sheet.file().decision() == null) throw new NotFound();
        return sheet;
    }

    /**
     * An accepted case, for its receipt.
     *
     * @throws NotFound where it was not accepted
     */
    @Transactional
    public ReviewSheet accepted(CaseNumber number, Actor reader) {
        var sheet = sheet(number, reader);
        if (sheet.file().state() == CaseState.NOT_ACCEPTED) throw new NotFound();
        return sheet;
    }

    /** What is found in a case beside what another place, day or reading would give; rights as for the case. */
    @Transactional
    public CaseBeside beside(CaseNumber number, Actor reader, Map<String, List<String>> typed) {
        var file = whole(number, reader);
        var facts = KnownFacts.of(file.facts(), law.vocabulary());
        return new CaseBeside(file, compare.sheet(finding(file), facts, Set.of(), typed));
    }

    /**
     * The finding a decision rested on, and what is found again from it today; rights as for its case.
     *
     * @throws NotFound when no decision rests on it
     */
    @Transactional
    public FindingSheet restedOn(UUID finding, Actor reader) {
        var number = cases.restingOn(finding).orElseThrow(NotFound::new);
        return new FindingSheet(whole(number, reader), law.again(finding));
    }

    /** What is wrong with packs that were to follow; nothing while all is well. */
    public Optional<BrokenLaw> broken() {
        return law.broken();
    }

    /**
     * The officer's queue, beside the case.
     *
     * @param show which filter, as written in the address; any other word shows what waits for review
     * @param page counted from 1
     */
    @Transactional(readOnly = true)
    public QueuePage queue(Actor officer, String show, int page) {
        return review.queue(officer, filter(show), page);
    }

    @Transactional(readOnly = true)
    public Map<QueueFilter, Integer> counts(Actor officer) {
        return review.counts(officer);
    }

    /** A case's facts as the form that asks for them writes them: a day in its three boxes as well. */
    public static Map<String, String> written(ReviewSheet sheet) {
        var written = new LinkedHashMap<String, String>();
        for (var row : sheet.facts()) {
            var fact = row.fact();
            written.put(fact.fact(), fact.value());
            if (!fact.value().matches("\\d{4}-\\d{2}-\\d{2}")) continue;
            written.put(fact.fact() + ".year", fact.value().substring(0, 4));
            written.put(fact.fact() + ".month", fact.value().substring(5, 7));
            written.put(fact.fact() + ".day", fact.value().substring(8));
        }
        return written;
    }

    private static QueueFilter filter(String show) {
        return Stream.of(QueueFilter.values())
                .filter(filter -> filter.name().equalsIgnoreCase(show))
                .findFirst()
                .orElse(QueueFilter.REVIEW);
    }

    private Finding finding(CaseView file) {
        var decision = file.decision();
        return decision == null
                ? law.find(KnownFacts.of(file.facts(), law.vocabulary()), Set.of())
                : law.kept(decision.finding());
    }

    /** What the answers rest on that has yet to be shown on a paper or confirmed, each once. */
    private List<Text> toProve(Finding finding) {
        return Stream.of(finding.permit(), finding.term(), finding.registration())
                .flatMap(result -> result.prove().stream())
                .distinct()
                .filter(law.vocabulary()::has)
                .map(fact -> law.vocabulary().kind(fact).means())
                .toList();
    }

    /** What today's vocabulary has no word for any more is shown as it was written. */
    private FactRow row(CaseFact fact, List<Paper> papers) {
        var original = PersonFacts.original(fact.fact());
        if (original.isPresent()) {
            var named = named(original.get(), papers);
            return new FactRow(named, SEEN_ORIGINAL, fact, fact.paper() == null ? null : named);
        }
        var vocabulary = law.vocabulary();
        var name = fact.fact();
        var means = vocabulary.has(name)
                ? vocabulary.kind(name).means()
                : PersonFacts.LABELS.getOrDefault(name, new Text(name, name));
        var value = vocabulary
                .stillReads(name, fact.value())
                .map(read -> vocabulary.words(name, read))
                .orElseGet(() -> PersonFacts.words(fact));
        return new FactRow(means, value, fact, paper(fact, papers));
    }

    private static @Nullable Text paper(CaseFact fact, List<Paper> papers) {
        return fact.paper() == null ? null : named(fact.paper(), papers);
    }

    private static Text named(String id, List<Paper> papers) {
        return papers.stream()
                .filter(paper -> paper.id().equals(id))
                .findFirst()
                .map(Paper::name)
                .orElse(OTHER_PAPER);
    }
}

package org.yizhengtong.server.permit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yizhengtong.policy.Fact;
import org.yizhengtong.policy.FactType;
import org.yizhengtong.policy.Facts;
import org.yizhengtong.policy.Finding;
import org.yizhengtong.policy.Text;
import org.yizhengtong.server.account.OfficeDesk;
import org.yizhengtong.server.casework.CaseDesk;
import org.yizhengtong.server.casework.CaseFact;
import org.yizhengtong.server.casework.CaseView;
import org.yizhengtong.server.casework.QueueFilter;
import org.yizhengtong.server.casework.QueueRow;
import org.yizhengtong.server.casework.ReviewDesk;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.CaseNumber;
import org.yizhengtong.server.kernel.NotFound;
import org.yizhengtong.server.kernel.Role;
import org.yizhengtong.server.law.LawDesk;
import org.yizhengtong.server.registration.DivisionDesk;
import org.yizhengtong.server.registration.RegistrationDesk;
import org.yizhengtong.server.registration.RegistrationSummary;

/** Lays a case out for its reader: the file, what the law finds, every fact with where it comes from. */
@Service
public class SheetDesk {
    private final CaseDesk cases;
    private final ReviewDesk review;
    private final RegistrationDesk registration;
    private final DivisionDesk divisions;
    private final PermitDesk permits;
    private final OfficeDesk offices;
    private final LawDesk law;

    SheetDesk(
            CaseDesk cases,
            ReviewDesk review,
            RegistrationDesk registration,
            DivisionDesk divisions,
            PermitDesk permits,
            OfficeDesk offices,
            LawDesk law) {
        this.cases = cases;
        this.review = review;
        this.registration = registration;
        this.divisions = divisions;
        this.permits = permits;
        this.offices = offices;
        this.law = law;
    }

    /**
     * The case as this reader may see it. An officer's look is told to the resident.
     *
     * @throws org.yizhengtong.server.kernel.NotYours for anybody but the applicant and the station that holds it
     */
    @Transactional
    public ReviewSheet sheet(CaseNumber number, Actor reader) {
        return sheet(number, reader, reader.role() == Role.RESIDENT);
    }

    private ReviewSheet sheet(CaseNumber number, Actor reader, boolean stationNamed) {
        var file = cases.view(number, reader);
        var registered = registration.of(file.applicant()).orElseThrow(NotFound::new);
        return new ReviewSheet(
                file,
                finding(file),
                registered,
                file.facts().stream().map(fact -> row(fact, registered)).toList(),
                law.papers("application"),
                permits.of(file.applicant()),
                stationNamed ? offices.office(file.office()) : null,
                law.timeLimit("objection"));
    }

    /**
     * A decided case, for its letter.
     *
     * @throws NotFound while nothing has been decided
     */
    @Transactional
    public ReviewSheet decided(CaseNumber number, Actor reader) {
        var sheet = sheet(number, reader, true);
        if (sheet.file().decision() == null) throw new NotFound();
        return sheet;
    }

    /**
     * The officer's queue, beside the case.
     *
     * @param show which filter, as written in the address; any other word shows what waits for review
     */
    @Transactional(readOnly = true)
    public List<QueueRow> queue(Actor officer, String show) {
        return review.queue(officer, filter(show));
    }

    @Transactional(readOnly = true)
    public Map<QueueFilter, Integer> counts(Actor officer) {
        return review.counts(officer);
    }

    private static QueueFilter filter(String show) {
        return Stream.of(QueueFilter.values())
                .filter(filter -> filter.name().equalsIgnoreCase(show))
                .findFirst()
                .orElse(QueueFilter.REVIEW);
    }

    private Finding finding(CaseView file) {
        var decision = file.decision();
        return decision == null ? law.find(facts(file), Set.of()) : law.kept(decision.finding());
    }

    private Facts facts(CaseView file) {
        var known = new LinkedHashMap<String, Fact>();
        for (var fact : file.facts()) {
            known.put(fact.fact(), new Fact(law.vocabulary().parse(fact.fact(), fact.value()), fact.origin()));
        }
        return new Facts(known);
    }

    private FactRow row(CaseFact fact, RegistrationSummary registered) {
        var vocabulary = law.vocabulary();
        var kind = vocabulary.kind(fact.fact());
        var value = kind.type() == FactType.PLACE
                ? name(fact.value(), registered)
                : vocabulary.words(fact.fact(), vocabulary.parse(fact.fact(), fact.value()));
        return new FactRow(kind.means(), value, fact);
    }

    /** Nearly always one of the two places the registration has named already. */
    private Text name(String code, RegistrationSummary registered) {
        var name = code.equals(registered.place())
                ? registered.placeName()
                : code.equals(registered.hukouPlace())
                        ? registered.hukouName()
                        : divisions.division(code).fullName();
        return new Text(name, name);
    }
}

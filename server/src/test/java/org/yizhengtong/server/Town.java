package org.yizhengtong.server;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yizhengtong.server.account.AccountDesk;
import org.yizhengtong.server.account.Office;
import org.yizhengtong.server.account.Office.Kind;
import org.yizhengtong.server.account.Phones;
import org.yizhengtong.server.casework.AskedFor;
import org.yizhengtong.server.casework.EvidenceDesk;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.CaseNumber;
import org.yizhengtong.server.kernel.CitizenNumber;
import org.yizhengtong.server.kernel.PermitNumber;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.kernel.ResidentId;
import org.yizhengtong.server.kernel.Role;
import org.yizhengtong.server.law.LawDesk;
import org.yizhengtong.server.permit.ApplicationDesk;
import org.yizhengtong.server.permit.LoadedPermit;
import org.yizhengtong.server.permit.PermitDesk;
import org.yizhengtong.server.permit.PermitSummary;
import org.yizhengtong.server.registration.CarryOverDesk;
import org.yizhengtong.server.registration.LoadedResidence;

/** Two stations, two desks and two employers of the tests' own, far from the sample city, and people who arrive as they are needed. */
@Component
public class Town {
    public static final String HUKOU = "371323";
    public static final String NAME = "试样甲";
    public static final String ADDRESS = "试样路 7 号";
    /** A photo that was sent cannot be used. */
    public static final List<AskedFor> BAD_PHOTO =
            List.of(new AskedFor(AskedFor.Kind.PAPER, EvidenceDesk.PHOTO, AskedFor.Why.UNREADABLE));

    private static final String COMMUNITY = "370613001011";
    private static final String NEXT_COMMUNITY = "370613001012";
    private static final byte[] PHOTO = Pictures.jpeg(200, 240);
    private static final AtomicInteger PEOPLE = new AtomicInteger();
    /** Of permits brought in, far from those of the sample city. */
    private static final AtomicInteger SERIALS = new AtomicInteger(9_000_000);

    private final AccountDesk accounts;
    private final CarryOverDesk register;
    private final EvidenceDesk evidence;
    private final ApplicationDesk applications;
    private final PermitDesk permits;
    private final LawDesk law;
    private final JdbcClient jdbc;
    private boolean built;

    Town(
            AccountDesk accounts,
            CarryOverDesk register,
            EvidenceDesk evidence,
            ApplicationDesk applications,
            PermitDesk permits,
            LawDesk law,
            JdbcClient jdbc) {
        this.accounts = accounts;
        this.register = register;
        this.evidence = evidence;
        this.applications = applications;
        this.permits = permits;
        this.law = law;
        this.jdbc = jdbc;
    }

    /** An officer of the station that holds everybody's case here. */
    public Actor officer() {
        return staff(Role.OFFICER, "town-station", "民警 0142");
    }

    /** A colleague at the same station. */
    public Actor colleague() {
        return staff(Role.OFFICER, "town-station", "民警 0977");
    }

    /** Who heads that station. */
    public Actor head() {
        return heading("town-station");
    }

    public Actor headElsewhere() {
        return heading("next-station");
    }

    public Actor officerElsewhere() {
        return staff(Role.OFFICER, "next-station", "民警 0300");
    }

    public Actor school() {
        return staff(Role.DESK, "town-school", "窗口 1");
    }

    /** Builders who work in the town's own community, and others next to it. */
    public Actor builders() {
        return staff(Role.EMPLOYER, "town-builders", "人事 1");
    }

    public Actor buildersElsewhere() {
        return staff(Role.EMPLOYER, "next-builders", "人事 2");
    }

    public Actor jobCentre() {
        return staff(Role.DESK, "town-jobs", "窗口 2");
    }

    /** Somebody of 34 who rents a room here, registered since the first of the month. */
    public Actor newcomer() {
        return newcomer("19780203", "2012-02-01");
    }

    public Actor newcomer(String born, String movedIn) {
        return newcomer(NAME, born, movedIn);
    }

    public Actor newcomer(String name, String born, String movedIn) {
        build();
        var id = ResidentId.fresh();
        var day = LocalDate.parse(movedIn);
        register.load(List.of(
                new LoadedResidence(id, number(born), name, HUKOU, COMMUNITY, ADDRESS, "rented", false, day, day)));
        return new Actor(id.value(), Role.RESIDENT, null, "");
    }

    /** The answers of somebody employed with a contract and insured, who means to stay. */
    public Map<String, String> answers() {
        return new HashMap<>(Map.of(
                "residence.intended_days", "365",
                "residence.purpose", "work",
                "study.kind", "none",
                "work.kind", "employed",
                "work.contract", "true",
                "insurance.joined", "true",
                "work.business_licence", "false"));
    }

    /** Answers by which the law finds that no permit is due. */
    public Map<String, String> answersOfAShortStay() {
        var answers = answers();
        answers.put("residence.intended_days", "29");
        return answers;
    }

    public CaseNumber apply(Actor resident) {
        return apply(resident, answers(), RequestId.fresh());
    }

    public CaseNumber apply(Actor resident, Map<String, String> answers, RequestId request) {
        photograph(resident);
        return applications.apply(resident.resident(), resident, answers, request);
    }

    /** A photo and whatever else today's law requires have been sent, and wait to be handed in. */
    public Actor photograph(Actor resident) {
        evidence.add(resident.resident(), EvidenceDesk.PHOTO, PHOTO);
        law.papers("application").stream()
                .filter(paper -> paper.required() && !paper.id().equals(EvidenceDesk.PHOTO))
                .forEach(paper -> evidence.add(resident.resident(), paper.id(), Pictures.pdf()));
        return resident;
    }

    public PermitSummary issue(Actor resident) {
        return permits.approve(apply(resident), "", RequestId.fresh(), officer());
    }

    /** A permit of one year issued on this day, its card in hand. */
    public PermitNumber permit(Actor resident, String issuedOn) {
        var serial = SERIALS.incrementAndGet();
        var issued = new LoadedPermit(resident.resident(), serial, null, "town-station", LocalDate.parse(issuedOn), 1);
        return permits.load(List.of(issued)).getFirst().number();
    }

    /** Opens an account for somebody; answers its telephone number. */
    public String telephone(Actor resident) {
        var phone = Phones.next();
        accounts.openFor(resident.resident(), phone);
        return phone;
    }

    /** What was written to somebody, in Chinese, the earliest first. */
    public List<String> messagesTo(Actor resident) {
        return jdbc.sql("select text_zh from message where resident = :id order by seq")
                .param("id", resident.id())
                .query(String.class)
                .list();
    }

    /** How many rows a table holds about somebody. */
    public int rows(String table, Actor resident) {
        return jdbc.sql("select count(*) from %s where resident_id = :resident".formatted(table))
                .param("resident", resident.id())
                .query(Integer.class)
                .single();
    }

    /** What the journal says somebody did, by kind, with what it concerned. */
    public List<String> journalOf(Actor actor) {
        return jdbc.sql("select kind || ' ' || reference from journal where actor = :actor order by seq")
                .param("actor", actor.id())
                .query(String.class)
                .list();
    }

    private Actor heading(String station) {
        build();
        return new Actor(UUID.randomUUID(), Role.OFFICER, station, "所长 01", true);
    }

    private Actor staff(Role role, String office, String name) {
        build();
        return new Actor(UUID.randomUUID(), role, office, name);
    }

    private static CitizenNumber number(String born) {
        return CitizenNumber.completed("990000%s%03d".formatted(born, PEOPLE.getAndIncrement()));
    }

    /** Only when first needed: a city that finds the table of offices empty fills itself. */
    private synchronized void build() {
        if (built) return;
        station("town-station", COMMUNITY, "试样派出所");
        station("next-station", NEXT_COMMUNITY, "邻近派出所");
        desk("town-school", "试样小学", "compulsory_education");
        desk("town-jobs", "试样人力资源市场", "employment_service");
        employer("town-builders", COMMUNITY, "试样建筑队");
        employer("next-builders", NEXT_COMMUNITY, "邻近建筑队");
        built = true;
    }

    private void station(String id, String area, String name) {
        accounts.openOffice(new Office(id, Kind.STATION, name, "Station " + id, List.of(area), List.of()));
    }

    private void employer(String id, String area, String name) {
        accounts.openOffice(new Office(id, Kind.EMPLOYER, name, "Employer " + id, List.of(area), List.of()));
    }

    private void desk(String id, String name, String service) {
        accounts.openOffice(new Office(id, Kind.DESK, name, "Desk " + id, List.of(), List.of(service)));
    }
}

package org.yizhengtong.server.sample;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yizhengtong.server.account.AccountDesk;
import org.yizhengtong.server.audit.AuditDesk;
import org.yizhengtong.server.casework.LoadedCase;
import org.yizhengtong.server.casework.TakeoverDesk;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.law.LawDesk;
import org.yizhengtong.server.permit.LoadedPermit;
import org.yizhengtong.server.permit.PermitDesk;
import org.yizhengtong.server.permit.PermitSummary;
import org.yizhengtong.server.registration.CarryOverDesk;
import org.yizhengtong.server.registration.Division;
import org.yizhengtong.server.registration.DivisionDesk;
import org.yizhengtong.server.registration.LoadedResidence;
import org.yizhengtong.server.sample.domain.CityPlan;
import org.yizhengtong.server.sample.domain.Community;
import org.yizhengtong.server.sample.domain.Filled;
import org.yizhengtong.server.sample.domain.Inhabitant;

/** Fills an empty database with the sample city, in one transaction: all of it or nothing. */
@Service
public class SampleCity {
    private static final String DISTRICT = "370602";

    private final DivisionDesk divisions;
    private final SampleOffices offices;
    private final SamplePrograms programs;
    private final CarryOverDesk register;
    private final LawDesk law;
    private final TakeoverDesk cases;
    private final PermitDesk permits;
    private final AuditDesk audit;
    private final AccountDesk accounts;
    private final Filled filled;
    private final Clock clock;

    SampleCity(
            DivisionDesk divisions,
            SampleOffices offices,
            SamplePrograms programs,
            CarryOverDesk register,
            LawDesk law,
            TakeoverDesk cases,
            PermitDesk permits,
            AuditDesk audit,
            AccountDesk accounts,
            Filled filled,
            Clock clock) {
        this.divisions = divisions;
        this.offices = offices;
        this.programs = programs;
        this.register = register;
        this.law = law;
        this.cases = cases;
        this.permits = permits;
        this.audit = audit;
        this.accounts = accounts;
        this.filled = filled;
        this.clock = clock;
    }

    /** Fills the city unless it is filled, or the database holds something else; answers whether it did. */
    @Transactional
    public boolean fill() {
        if (filled.permitNumber().isPresent() || !filled.isEmpty() || !isHere()) return false;
        var today = LocalDate.now(clock);
        var streets = divisions.children(DISTRICT);
        var plan = CityPlan.on(today, communities(streets), law.calendar());
        var staff = offices.open(streets);
        programs.enter();
        register.load(plan.inhabitants().stream().map(SampleCity::residence).toList());
        var past = new Past(new Timeline(clock), today);
        plan.inhabitants().forEach(past::declared);
        var issued = issue(decide(plan, staff, past), staff, past);
        audit.load(past.events());
        var shown = SampleResident.openAll(plan, issued, accounts);
        filled.mark(today, shown.number().printed());
        return true;
    }

    /** The city's people live in Zhifu: under the law of another place they would live nowhere. */
    private boolean isHere() {
        return law.place().startsWith(DISTRICT.substring(0, 4)) && divisions.exists(DISTRICT);
    }

    private List<Community> communities(List<Division> streets) {
        var all = new ArrayList<Community>();
        for (var street : streets) {
            for (var one : divisions.children(street.code())) {
                all.add(new Community(one.code(), street.code(), one.name(), one.fullName()));
            }
        }
        return all;
    }

    private Map<Inhabitant, LoadedCase> decide(CityPlan plan, Map<String, Actor> staff, Past past) {
        var writing = new CaseWriting(law);
        var timeline = new Timeline(clock);
        var files = new LinkedHashMap<Inhabitant, LoadedCase>();
        for (var who : plan.inhabitants()) {
            var history = who.history();
            if (history == null) continue;
            var officer = staff.get(who.home().community().street());
            if (officer == null) throw new IllegalStateException("no station for " + who.home());
            var file = writing.of(who, history, officer, timeline);
            past.applied(who, file, history);
            files.put(who, file);
        }
        cases.load(List.copyOf(files.values()), Portrait.drawn());
        return files;
    }

    private Map<Inhabitant, PermitSummary> issue(
            Map<Inhabitant, LoadedCase> files, Map<String, Actor> staff, Past past) {
        var writing = new CaseWriting(law);
        var decided = files.entrySet().stream()
                .filter(one -> one.getKey().stage().decided())
                .toList();
        var found = law.load(
                decided.stream().map(one -> writing.past(one.getValue())).toList());
        var holders = new ArrayList<Inhabitant>();
        var asked = new ArrayList<LoadedPermit>();
        for (var row = 0; row < decided.size(); row++) {
            var who = decided.get(row).getKey();
            if (!who.stage().approved()) continue;
            var file = decided.get(row).getValue();
            var term = found.get(row).term().years();
            var years = term == null ? 1 : term;
            holders.add(who);
            asked.add(new LoadedPermit(who.id(), who.serial(), file.number(), file.office(), file.actedOn(), years));
        }
        var issued = permits.load(asked);
        var permitOf = new HashMap<Inhabitant, PermitSummary>();
        for (var row = 0; row < holders.size(); row++) {
            var who = holders.get(row);
            var officer = staff.get(who.home().community().street());
            if (officer != null) past.issued(who, issued.get(row), officer, staff);
            permitOf.put(who, issued.get(row));
        }
        return permitOf;
    }

    private static LoadedResidence residence(Inhabitant who) {
        var home = who.home();
        return new LoadedResidence(
                who.id(),
                who.number(),
                who.name(),
                who.hukouPlace(),
                home.community().code(),
                home.address(),
                home.kind(),
                home.leaseRegistered(),
                home.movedIn(),
                home.registeredOn());
    }
}

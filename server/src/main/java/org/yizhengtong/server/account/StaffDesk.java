package org.yizhengtong.server.account;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yizhengtong.server.account.StaffChanged.Change;
import org.yizhengtong.server.account.domain.Staff;
import org.yizhengtong.server.account.domain.StaffMember;
import org.yizhengtong.server.kernel.Actor;

/** Lets people act for an office, says who heads it (所长), and ends what they may do. */
@Service
@Transactional
public class StaffDesk {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{2,39}");
    private static final Pattern TITLE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} -]{0,29}");
    /** Signs nobody takes for another. */
    private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";

    private final Staff staff;
    private final StaffEntrance entrance;
    private final OfficeDesk offices;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    StaffDesk(Staff staff, StaffEntrance entrance, OfficeDesk offices, ApplicationEventPublisher events, Clock clock) {
        this.staff = staff;
        this.entrance = entrance;
        this.offices = offices;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Lets somebody act for an office.
     *
     * @return their password: nobody can read it again
     * @throws StaffRefused with what has to be mended
     */
    public String add(String name, String office, String title, boolean head, Actor by) {
        if (!NAME.matcher(name).matches()) throw StaffRefused.name();
        if (!TITLE.matcher(title).matches()) throw StaffRefused.title();
        var known = office(office);
        if (head) mustBeStation(known);
        if (staff.all().stream().anyMatch(one -> one.username().equals(name))) throw StaffRefused.taken(name);
        var password = password();
        var added = entrance.add(name, password, office, title, head);
        events.publishEvent(new StaffChanged(Change.STAFF_ADDED, added.id(), by));
        return password;
    }

    /** Gives somebody a new password, once; the old one opens nothing any more. */
    public String newPassword(String name, Actor by) {
        var member = member(name);
        var password = password();
        staff.change(entrance.with(member, password));
        events.publishEvent(new StaffChanged(Change.PASSWORD_GIVEN, member.id(), by));
        return password;
    }

    /** Says who heads a station, or no longer does; they notice when they next sign in. */
    public void head(String name, boolean head, Actor by) {
        var member = member(name);
        mustBeStation(office(member.office()));
        staff.change(member.heading(head));
        events.publishEvent(new StaffChanged(head ? Change.HEAD_NAMED : Change.HEAD_NO_LONGER, member.id(), by));
    }

    /** Shuts somebody out, from this moment on. Their name stays theirs: the journal names them. */
    public void end(String name, Actor by) {
        var member = member(name);
        staff.change(member.ended(clock.instant()));
        events.publishEvent(new StaffChanged(Change.STAFF_ENDED, member.id(), by));
    }

    /** Whether this is somebody who may not act any more. */
    @Transactional(readOnly = true)
    public boolean ended(Actor actor) {
        return staff.ended(actor.id());
    }

    /** Everybody who acts, or acted, for an office. */
    @Transactional(readOnly = true)
    public List<StaffSummary> all() {
        return staff.all().stream()
                .map(one -> new StaffSummary(one.username(), one.office(), one.title(), one.head(), one.endedAt()))
                .toList();
    }

    private StaffMember member(String name) {
        return staff.find(name).orElseThrow(() -> StaffRefused.unknown(name));
    }

    private Office office(String id) {
        return offices.offices().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> StaffRefused.office(id));
    }

    private static void mustBeStation(Office office) {
        if (office.kind() != Office.Kind.STATION) throw StaffRefused.desk(office.id());
    }

    private String password() {
        return Stream.generate(this::fourSigns).limit(4).collect(Collectors.joining("-"));
    }

    private String fourSigns() {
        return random.ints(4, 0, SIGNS.length())
                .mapToObj(SIGNS::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining());
    }
}

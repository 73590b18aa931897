package org.yizhengtong.server.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.NotYours;
import org.yizhengtong.server.kernel.Role;
import org.yizhengtong.server.registration.AreaDesk;
import org.yizhengtong.server.registration.DivisionDesk;
import org.yizhengtong.server.registration.DivisionLevel;
import org.yizhengtong.server.report.domain.Report;
import org.yizhengtong.server.report.domain.Reports;
import org.yizhengtong.server.report.domain.Told;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Registration at the door (上门登记), where there may be no network: the device seals what the officer writes down, and
 * sends it later.
 */
@Service
@Transactional
public class DoorstepDesk {
    private final Reports reports;
    private final DoorstepSeal seal;
    private final AreaDesk areas;
    private final DivisionDesk divisions;
    private final Clock clock;

    DoorstepDesk(Reports reports, DoorstepSeal seal, AreaDesk areas, DivisionDesk divisions, Clock clock) {
        this.reports = reports;
        this.seal = seal;
        this.areas = areas;
        this.divisions = divisions;
        this.clock = clock;
    }

    /** What the page at the door needs from here. It is about nobody: the device keeps it. */
    public DoorstepPage page(Actor officer) {
        atTheDoor(officer);
        return new DoorstepPage(seal.publicKey(), areas.of(officer));
    }

    /**
     * Keeps what an officer's device sends, until it is registered or set aside. The same report is kept once.
     *
     * @param id the name the device gave it
     * @throws NotOpened for what our page did not seal
     * @throws WrittenByAnother unless it is the sender's own
     */
    public ReportRow keep(UUID id, String sealed, Actor officer) {
        atTheDoor(officer);
        var told = read(seal.open(sealed));
        if (!told.officer().equals(officer.id())) throw new WrittenByAnother();
        reports.keep(Report.told(id, hukouFound(told), officer, LocalDate.now(clock)));
        var kept =
                reports.find(id).filter(one -> one.atTheDoor() && one.toldBy().equals(officer.id()));
        return new ReportRow(
                id,
                told.fields().getOrDefault("name", ""),
                told.on(),
                kept.orElseThrow(NotOpened::new).toldName(),
                false);
    }

    private static void atTheDoor(Actor officer) {
        if (officer.role() != Role.OFFICER) throw new NotYours("doorstep");
    }

    private static Told read(String opened) {
        try {
            var told = JsonMapper.shared().readValue(opened, Told.class);
            if (told != null && told.isWhole()) return told;
        } catch (JacksonException unreadable) {
            throw new NotOpened();
        }
        throw new NotOpened();
    }

    /** Where the words mean just one county, that one; otherwise an officer chooses. */
    private Told hukouFound(Told told) {
        var words = told.fields().getOrDefault(Told.HUKOU_WORDS, "");
        var meant = divisions.named(words, DivisionLevel.COUNTY);
        if (meant.isEmpty()) return told;
        Map<String, String> fields = new HashMap<>(told.fields());
        fields.put("hukouPlace", meant.get().code());
        return new Told(told.officer(), told.on(), fields);
    }
}

package org.yizhengtong.server.audit;

import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.yizhengtong.policy.Text;
import org.yizhengtong.server.account.Office;
import org.yizhengtong.server.account.OfficeDesk;
import org.yizhengtong.server.audit.domain.Journal;
import org.yizhengtong.server.audit.domain.Sighting;
import org.yizhengtong.server.kernel.AccessRefused;
import org.yizhengtong.server.kernel.DomainEvent;
import org.yizhengtong.server.kernel.JoinedEntries;
import org.yizhengtong.server.kernel.Looked;
import org.yizhengtong.server.kernel.ResidentId;
import org.yizhengtong.server.law.LawDesk;

/** Writes down what happens, in the transaction in which it happens, and shows residents who looked at their record. */
@Service
public class AuditDesk {
    private final Journal journal;
    private final OfficeDesk offices;
    private final LawDesk law;
    private final JoinedEntries joined;
    private final Clock clock;

    AuditDesk(Journal journal, OfficeDesk offices, LawDesk law, JoinedEntries joined, Clock clock) {
        this.journal = journal;
        this.offices = offices;
        this.law = law;
        this.joined = joined;
        this.clock = clock;
    }

    /** What is not written down did not happen: when this fails, so does the event's own transaction. */
    @EventListener
    @Transactional
    public void hear(DomainEvent event) {
        var now = clock.instant();
        if (event instanceof Looked looked && looked.by().office() != null) journal.write(looked, now);
        else journal.write(event.about(), event.by(), event.kind(), event.reference(), now);
    }

    /** The refused request comes to nothing; that it was made stays. */
    @EventListener
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void hear(AccessRefused refused) {
        journal.write(refused.about(), refused.by(), "AccessRefused", refused.reference(), clock.instant());
    }

    /** Writes down what happened elsewhere before, each thing at its own time. */
    @Transactional
    public void load(List<PastEvent> past) {
        journal.writeAll(past);
    }

    /**
     * Who looked at a resident's record, the newest first, fifty to a page; pages count from 1. What was looked at under an
     * entry that was joined to theirs is theirs as long as it is.
     */
    @Transactional(readOnly = true)
    public LooksPage looksAt(ResidentId resident, int page) {
        var wanted = Math.clamp(page, 1, 1_000_000);
        var entries =
                Stream.concat(Stream.of(resident), joined.of(resident).stream()).toList();
        var found = journal.looksAt(entries, clock.getZone(), LooksPage.SIZE + 1, (wanted - 1L) * LooksPage.SIZE);
        return LooksPage.of(named(found), wanted);
    }

    public LooksPage looksAt(ResidentId resident) {
        return looksAt(resident, 1);
    }

    private List<Look> named(List<Sighting> found) {
        if (found.isEmpty()) return List.of();
        var named = offices.offices().stream().collect(Collectors.toMap(Office::id, Function.identity()));
        return found.stream().map(seen -> look(seen, named.get(seen.office()))).toList();
    }

    private Look look(Sighting seen, @Nullable Office office) {
        var zh = office == null ? seen.office() : office.nameZh();
        var en = office == null ? seen.office() : office.nameEn();
        return new Look(seen.last(), zh, en, seen.purpose(), seen.shown(), service(seen), seen.answer(), seen.times());
    }

    private @Nullable Text service(Sighting seen) {
        return law.services().stream()
                .filter(one -> seen.reference().equals("service." + one.id()))
                .findFirst()
                .map(org.yizhengtong.policy.Service::name)
                .orElse(null);
    }
}

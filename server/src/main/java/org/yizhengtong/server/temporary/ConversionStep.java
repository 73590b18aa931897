package org.yizhengtong.server.temporary;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yizhengtong.server.audit.AuditDesk;
import org.yizhengtong.server.audit.PastEvent;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.DomainEvent;
import org.yizhengtong.server.kernel.NotFound;
import org.yizhengtong.server.law.TemporaryTime;
import org.yizhengtong.server.registration.CarryOverDesk;
import org.yizhengtong.server.temporary.domain.BatchRow;
import org.yizhengtong.server.temporary.domain.Batches;
import org.yizhengtong.server.temporary.domain.Converted;
import org.yizhengtong.server.temporary.domain.HeldTime;
import org.yizhengtong.server.temporary.domain.OldPermits;
import org.yizhengtong.server.temporary.domain.Tasks;

/** Converts some permits of a file in one transaction, or says what converting them would do, or takes it back. */
@Service
class ConversionStep {
    private static final int PORTION = 2_000;

    private final Batches batches;
    private final Tasks tasks;
    private final OldPermits permits;
    private final ConvertedPermits residencePermits;
    private final CarryOverDesk register;
    private final AuditDesk audit;
    private final Clock clock;

    ConversionStep(
            Batches batches,
            Tasks tasks,
            OldPermits permits,
            ConvertedPermits residencePermits,
            CarryOverDesk register,
            AuditDesk audit,
            Clock clock) {
        this.batches = batches;
        this.tasks = tasks;
        this.permits = permits;
        this.residencePermits = residencePermits;
        this.register = register;
        this.audit = audit;
        this.clock = clock;
    }

    /** Adds up the next rows; answers the last it looked at, or 0 when none is left. */
    @Transactional(readOnly = true)
    long addUp(UUID batch, long after, LocalDate on, EffectFigures figures) {
        var rows = permits.rows(batch, after, PORTION);
        if (rows.isEmpty()) return 0;
        var held = held(rows, on);
        rows.forEach(row -> figures.add(row.converted()));
        held.forEach(one -> figures.add(one.time.since(), ChronoUnit.DAYS.between(one.time.since(), on)));
        return rows.getLast().row();
    }

    @Transactional
    long convert(UUID batch, long after, LocalDate on, TemporaryTime worth, Actor by) {
        refuseUndone(batch);
        var rows = permits.take(batch, after, PORTION);
        if (rows.isEmpty()) return 0;
        var held = held(rows, on);
        var until = held.stream().collect(Collectors.toMap(one -> one.row.holder(), one -> one.time.until()));
        var became = residencePermits.issue(until, on);
        permits.convert(
                on,
                worth.counts(),
                held.stream()
                        .map(one -> new Converted(one.time, became.get(one.row.holder())))
                        .toList());
        journal(held, one -> new TemporaryPermitConverted(one.row.holder(), by, one.row.number()));
        return reached(batch, rows);
    }

    @Transactional
    long withdraw(UUID batch, long after, Actor by) {
        var rows = permits.take(batch, after, PORTION);
        if (rows.isEmpty()) return 0;
        var became =
                rows.stream().map(BatchRow::became).filter(Objects::nonNull).toList();
        var gone = residencePermits.withdraw(became);
        var converted = rows.stream()
                .filter(BatchRow::converted)
                .filter(row -> row.became() == null || gone.contains(row.became()))
                .toList();
        permits.withdrawConversion(batch, converted.stream().map(BatchRow::row).toList());
        journal(converted, row -> new ConversionWithdrawn(row.holder(), by, row.number()));
        return reached(batch, rows);
    }

    private long reached(UUID batch, List<BatchRow> rows) {
        var last = rows.getLast().row();
        tasks.reached(batch, last, clock.instant());
        return last;
    }

    private void refuseUndone(UUID batch) {
        var standing = batches.take(batch).orElseThrow(NotFound::new);
        if (standing.state() != ImportState.DONE) throw new NotImported();
    }

    /**
     * Of each person who lives here the permit that is in force longest, unless it is another file's or one was converted
     * already. Whose residence permit stands suspended has to have it endorsed, and cannot come by another that way.
     */
    private List<Held> held(List<BatchRow> rows, LocalDate on) {
        var here = new HashSet<>(
                register.livingHere(rows.stream().map(BatchRow::holder).collect(Collectors.toSet())));
        here.removeAll(residencePermits.suspended(here, on));
        var dates = permits.dates(here);
        var held = new ArrayList<Held>();
        for (var row : rows) {
            if (row.converted()) continue;
            HeldTime.reaching(on, dates.getOrDefault(row.holder(), List.of()))
                    .filter(time -> time.number().equals(row.number()))
                    .ifPresent(time -> held.add(new Held(row, time)));
        }
        return held;
    }

    private <T> void journal(List<T> done, Function<T, DomainEvent> event) {
        var now = clock.instant();
        audit.load(
                done.stream().map(one -> new PastEvent(event.apply(one), now)).toList());
    }

    private record Held(BatchRow row, HeldTime time) {}
}

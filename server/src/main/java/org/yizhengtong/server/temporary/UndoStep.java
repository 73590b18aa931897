package org.yizhengtong.server.temporary;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yizhengtong.server.account.AccountDesk;
import org.yizhengtong.server.audit.AuditDesk;
import org.yizhengtong.server.audit.PastEvent;
import org.yizhengtong.server.casework.CaseDesk;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.NotFound;
import org.yizhengtong.server.kernel.ResidentId;
import org.yizhengtong.server.registration.CarryOverDesk;
import org.yizhengtong.server.temporary.domain.BatchRow;
import org.yizhengtong.server.temporary.domain.Batches;
import org.yizhengtong.server.temporary.domain.OldPermits;
import org.yizhengtong.server.temporary.domain.Tasks;

/** Takes some rows of an import back in one transaction, but for those on which something was built since. */
@Service
class UndoStep {
    private static final int PORTION = 2_000;

    private final Batches batches;
    private final Tasks tasks;
    private final OldPermits permits;
    private final CarryOverDesk register;
    private final AccountDesk accounts;
    private final CaseDesk cases;
    private final AuditDesk audit;
    private final Clock clock;

    UndoStep(
            Batches batches,
            Tasks tasks,
            OldPermits permits,
            CarryOverDesk register,
            AccountDesk accounts,
            CaseDesk cases,
            AuditDesk audit,
            Clock clock) {
        this.batches = batches;
        this.tasks = tasks;
        this.permits = permits;
        this.register = register;
        this.accounts = accounts;
        this.cases = cases;
        this.audit = audit;
        this.clock = clock;
    }

    /** From now on nothing more of the file is booked. */
    @Transactional
    void close(UUID batch) {
        var _ = batches.take(batch).orElseThrow(NotFound::new);
        batches.become(batch, ImportState.UNDONE, LocalDate.now(clock));
        batches.dropUpload(batch);
    }

    /** Takes back the rows that follow; answers the last it looked at, or 0 when none is left. */
    @Transactional
    long undo(UUID batch, long after, Actor by) {
        var rows = permits.take(batch, after, PORTION);
        if (rows.isEmpty()) return 0;
        var kept = builtOn(rows);
        var housed = people(rows, kept, BatchRow::enteredHome);
        var emptied = register.withdrawHomes(housed);
        for (var row : rows)
            if (housed.contains(row.holder()) && !emptied.contains(row.holder()))
                kept.putIfAbsent(row.row(), "import.kept.home");
        batches.keep(batch, kept);
        var gone = rows.stream().filter(row -> !kept.containsKey(row.row())).toList();
        permits.remove(batch, gone.stream().map(BatchRow::row).toList());
        register.withdraw(people(gone, kept, BatchRow::enteredPerson));
        var now = clock.instant();
        audit.load(gone.stream()
                .map(row -> new PastEvent(new TemporaryPermitWithdrawn(row.holder(), by, row.number()), now))
                .toList());
        var last = rows.getLast().row();
        tasks.reached(batch, last, now);
        return last;
    }

    private Map<Long, String> builtOn(List<BatchRow> rows) {
        var holders = rows.stream().map(BatchRow::holder).collect(Collectors.toSet());
        var withCase = cases.withCase(holders);
        var withAccount = accounts.withAccount(holders);
        var kept = new HashMap<Long, String>();
        for (var row : rows) {
            if (row.converted()) kept.put(row.row(), "import.kept.converted");
            else if (withCase.contains(row.holder())) kept.put(row.row(), "import.kept.case");
            else if (withAccount.contains(row.holder())) kept.put(row.row(), "import.kept.account");
        }
        // Of one person's rows all go or all stay.
        var staying = rows.stream()
                .filter(row -> kept.containsKey(row.row()))
                .collect(Collectors.toMap(BatchRow::holder, row -> kept.get(row.row()), (first, next) -> first));
        rows.forEach(row -> {
            var why = staying.get(row.holder());
            if (why != null) kept.putIfAbsent(row.row(), why);
        });
        return kept;
    }

    /** Those whose last permit goes with these rows, and for whom they had entered such a thing. */
    private static Set<ResidentId> people(List<BatchRow> rows, Map<Long, String> kept, Predicate<BatchRow> entered) {
        var together = rows.stream()
                .filter(row -> !kept.containsKey(row.row()))
                .collect(Collectors.toMap(BatchRow::holder, row -> row, BatchRow::with));
        return together.values().stream()
                .filter(one -> !one.others() && entered.test(one))
                .map(BatchRow::holder)
                .collect(Collectors.toSet());
    }
}

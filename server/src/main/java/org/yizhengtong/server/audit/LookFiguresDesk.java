package org.yizhengtong.server.audit;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yizhengtong.server.account.Office;
import org.yizhengtong.server.account.OfficeDesk;
import org.yizhengtong.server.audit.domain.LookFigures;

/** Tells everybody how often offices looked at residents' records, and why; never at whose. */
@Service
public class LookFiguresDesk {
    private final LookFigures figures;
    private final OfficeDesk offices;
    private final Clock clock;

    LookFiguresDesk(LookFigures figures, OfficeDesk offices, Clock clock) {
        this.figures = figures;
        this.offices = offices;
        this.clock = clock;
    }

    public YearMonth thisMonth() {
        return YearMonth.now(clock);
    }

    /** Of one month, office by office, the purpose with most looks first. */
    @Transactional(readOnly = true)
    public List<LookFigure> of(YearMonth month) {
        var zone = clock.getZone();
        var from = month.atDay(1).atStartOfDay(zone).toInstant();
        var to = month.plusMonths(1).atDay(1).atStartOfDay(zone).toInstant();
        var named = offices.offices().stream().collect(Collectors.toMap(Office::id, Function.identity()));
        return figures.between(from, to).stream()
                .map(one -> {
                    var office = named.get(one.office());
                    var zh = office == null ? one.office() : office.nameZh();
                    var en = office == null ? one.office() : office.nameEn();
                    return new LookFigure(zh, en, one.purpose(), one.looks(), one.people());
                })
                .toList();
    }
}

package org.yizhengtong.server.entitlement;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yizhengtong.policy.Text;
import org.yizhengtong.server.entitlement.domain.Treatments;
import org.yizhengtong.server.law.LawDesk;

/** Tells everybody what became of desks' questions: given, refused, refused to somebody entitled, objected to. */
@Service
public class ServiceFiguresDesk {
    private final Treatments treatments;
    private final LawDesk law;
    private final Clock clock;

    ServiceFiguresDesk(Treatments treatments, LawDesk law, Clock clock) {
        this.treatments = treatments;
        this.law = law;
        this.clock = clock;
    }

    /** A service by its name, with its figures. */
    public record Row(Text service, ServiceFigures figures) {}

    public YearMonth thisMonth() {
        return YearMonth.now(clock);
    }

    /** Of what was asked in one month, by service. */
    @Transactional(readOnly = true)
    public List<Row> of(YearMonth month) {
        var names = law.services().stream()
                .collect(Collectors.toMap(
                        org.yizhengtong.policy.Service::id, org.yizhengtong.policy.Service::name, (one, same) -> one));
        return treatments.figures(month.atDay(1), month.atEndOfMonth()).stream()
                .map(one -> new Row(names.getOrDefault(one.service(), new Text(one.service(), one.service())), one))
                .toList();
    }
}

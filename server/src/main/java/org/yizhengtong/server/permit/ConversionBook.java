package org.yizhengtong.server.permit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.yizhengtong.server.kernel.PermitNumber;
import org.yizhengtong.server.kernel.ResidentId;
import org.yizhengtong.server.law.LawDesk;
import org.yizhengtong.server.permit.domain.Issue;
import org.yizhengtong.server.permit.domain.Permit;
import org.yizhengtong.server.permit.domain.Permits;
import org.yizhengtong.server.permit.domain.Term;
import org.yizhengtong.server.temporary.ConvertedPermits;

/**
 * Enters the residence permits that old temporary ones become (换领). The old card proves them until it would have run out;
 * what happened is written down with the old permit, and the first step of their own is the one that follows.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ConversionBook implements ConvertedPermits {
    private final Permits permits;
    private final PermitNumbers numbers;
    private final LawDesk law;

    ConversionBook(Permits permits, PermitNumbers numbers, LawDesk law) {
        this.permits = permits;
        this.numbers = numbers;
        this.law = law;
    }

    @Override
    @Transactional(readOnly = true)
    public Set<ResidentId> suspended(Collection<ResidentId> holders, LocalDate on) {
        return permits.open(holders).stream()
                .filter(permit -> permit.asOf(on, law::upkeep) instanceof Permit.Suspended)
                .map(Permit::holder)
                .collect(Collectors.toSet());
    }

    @Override
    public Map<ResidentId, PermitNumber> issue(Map<ResidentId, LocalDate> until, LocalDate on) {
        for (var permit : permits.open(until.keySet()))
            if (permit.asOf(on, law::upkeep) instanceof Permit.Expired) permits.closeExpired(permit.holder(), on);
        var drawn = numbers.unused(until.size()).iterator();
        var issued = new ArrayList<Permit.Valid>();
        until.forEach((holder, last) ->
                issued.add(new Permit.Valid(new Issue(drawn.next(), holder, on), Term.ending(on, last), null)));
        var added = permits.addWhereNone(issued);
        return issued.stream()
                .filter(permit -> added.contains(permit.number()))
                .collect(Collectors.toMap(Permit.Valid::holder, Permit.Valid::number));
    }

    @Override
    public Set<PermitNumber> withdraw(Collection<PermitNumber> converted) {
        return permits.removeUntouched(converted);
    }
}

package org.yizhengtong.server.permit;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.yizhengtong.server.casework.ApplicantDesk;
import org.yizhengtong.server.permit.domain.Holders;
import org.yizhengtong.server.permit.domain.MovedDrafts;
import org.yizhengtong.server.permit.domain.Permits;
import org.yizhengtong.server.registration.JoiningUndone;
import org.yizhengtong.server.registration.ResidentsJoined;

/** Permits, cases and what was begun follow their person when two entries of the register are joined, and go back when they are parted. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class JoiningNews {
    private final Permits permits;
    private final Holders holders;
    private final ApplicantDesk cases;
    private final MovedDrafts begun;
    private final Clock clock;

    JoiningNews(Permits permits, Holders holders, ApplicantDesk cases, MovedDrafts begun, Clock clock) {
        this.begun = begun;
        this.permits = permits;
        this.holders = holders;
        this.cases = cases;
        this.clock = clock;
    }

    /** A permit whose term is over stands in nobody's way. */
    @EventListener
    public void hear(ResidentsJoined news) {
        cases.joined(news.joined(), news.about());
        permits.closeExpired(news.joined(), LocalDate.now(clock));
        permits.closeExpired(news.about(), LocalDate.now(clock));
        holders.move(news.joined(), news.about());
        begun.move(news.joined(), news.about());
    }

    @EventListener
    public void hear(JoiningUndone news) {
        begun.moveBack(news.about(), news.joined());
        holders.moveBack(news.about(), news.joined(), cases.parted(news.joined(), news.about()));
    }
}

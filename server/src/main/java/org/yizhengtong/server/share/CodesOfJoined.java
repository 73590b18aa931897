package org.yizhengtong.server.share;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.yizhengtong.server.registration.ResidentsJoined;

/** Codes of an entry that is read no more are ended when two entries of the register are joined; made again is quickly done. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CodesOfJoined {
    private final ShareDesk codes;

    CodesOfJoined(ShareDesk codes) {
        this.codes = codes;
    }

    @EventListener
    public void hear(ResidentsJoined news) {
        codes.endAll(news.joined(), news.about(), news.by());
    }
}

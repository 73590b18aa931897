package org.yizhengtong.server.outreach;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yizhengtong.server.account.AccountDesk;
import org.yizhengtong.server.account.CodeSent;
import org.yizhengtong.server.kernel.NotFound;
import org.yizhengtong.server.kernel.NoticeDue;
import org.yizhengtong.server.kernel.ResidentId;
import org.yizhengtong.server.outreach.domain.Messages;

/** Writes messages to residents, in both languages. */
@Service
@Transactional
public class OutreachDesk {
    private static final int LAST = 50;

    private final Messages sent;
    private final AccountDesk accounts;
    private final MessageSource texts;
    private final Clock clock;
    private final boolean sample;

    OutreachDesk(
            Messages sent,
            AccountDesk accounts,
            MessageSource texts,
            Clock clock,
            @Value("${yizhengtong.sample:true}") boolean sample) {
        this.sent = sent;
        this.accounts = accounts;
        this.texts = texts;
        this.clock = clock;
        this.sample = sample;
    }

    /** Only the sample city may read the code again: elsewhere it is a secret, and the database keeps none readable. */
    @EventListener
    public void hear(CodeSent event) {
        send(null, event.maskedPhone(), "outreach.code", sample ? event.code() : "······");
    }

    @EventListener
    public void hear(NoticeDue due) {
        send(
                due.to(),
                accounts.maskedPhone(due.to()),
                due.key(),
                due.arguments().toArray());
    }

    /** The last messages of the sample city; there is no such list elsewhere. */
    @Transactional(readOnly = true)
    public List<Message> outbox() {
        if (!sample) throw new NotFound();
        return sent.last(LAST);
    }

    private void send(@Nullable ResidentId to, String maskedTo, String key, Object... arguments) {
        sent.add(new Message(
                UUID.randomUUID(),
                to,
                maskedTo,
                texts.getMessage(key, arguments, Locale.SIMPLIFIED_CHINESE),
                texts.getMessage(key, arguments, Locale.ENGLISH),
                clock.instant()));
    }
}

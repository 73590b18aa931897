package org.yizhengtong.server.outreach;

import java.text.Normalizer;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yizhengtong.server.account.AccountDesk;
import org.yizhengtong.server.account.CodeSent;
import org.yizhengtong.server.kernel.FieldErrors;
import org.yizhengtong.server.kernel.FieldErrors.FieldError;
import org.yizhengtong.server.kernel.NotFound;
import org.yizhengtong.server.kernel.NoticeDue;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.kernel.ResidentId;
import org.yizhengtong.server.kernel.TextReceived;
import org.yizhengtong.server.outreach.domain.Messages;

/** Writes messages to residents, in both languages, and takes in what they answer. */
@Service
@Transactional
public class OutreachDesk {
    private static final int LAST = 50;
    /** Signs in a text message that comes in: three parts of one. */
    private static final int LONGEST = 200;

    private final Messages sent;
    private final AccountDesk accounts;
    private final MessageSource texts;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final boolean sample;

    OutreachDesk(
            Messages sent,
            AccountDesk accounts,
            MessageSource texts,
            ApplicationEventPublisher events,
            Clock clock,
            @Value("${yizhengtong.sample:true}") boolean sample) {
        this.sent = sent;
        this.accounts = accounts;
        this.texts = texts;
        this.events = events;
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

    /**
     * Takes a text message in, once however often it is sent on. Whether the number is known here makes no difference to
     * whoever sends it on.
     *
     * @throws FieldErrors for what is no telephone number, or too long
     */
    public void receive(String typedPhone, String text, RequestId message) {
        var errors = new ArrayList<FieldError>();
        if (!accounts.isPhone(typedPhone)) errors.add(new FieldError("telephone", "account.phone.bad"));
        if (text.codePointCount(0, text.length()) > LONGEST)
            errors.add(new FieldError("text", "outreach.text.long", List.of(LONGEST)));
        if (!errors.isEmpty()) throw new FieldErrors(errors);
        accounts.holderOf(typedPhone).ifPresent(holder -> received(holder, text, message));
    }

    /** Answers one of the sample city's messages as its receiver might; elsewhere telephones do that. */
    public void reply(UUID answered, String text, RequestId message) {
        if (!sample) throw new NotFound();
        var to = sent.find(answered).orElseThrow(NotFound::new).to();
        if (to == null) throw new NotFound();
        received(to, text, message);
    }

    private void received(ResidentId from, String text, RequestId message) {
        if (!sent.received(message, from, clock.instant())) return;
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
        events.publishEvent(new TextReceived(from, plain, message));
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

package org.yizhengtong.server.share;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.Looked;
import org.yizhengtong.server.kernel.NoticeDue;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.registration.RegistrationDesk;
import org.yizhengtong.server.share.ShareAnswer.Outcome;
import org.yizhengtong.server.share.domain.SharedCode;
import org.yizhengtong.server.share.domain.SharedCodes;

/** Opens share codes for whoever has one and knows the birth date; the holder sees each look. */
@Service
public class ShareOpeningDesk {
    private static final Actor ANYBODY = Actor.anybodyAt("share-page");
    /** A form sent again later than this is another look: whoever keeps the page open does not keep the register open. */
    private static final Duration SAME_FORM = Duration.ofMinutes(10);

    private final SharedCodes codes;
    private final ShownNow now;
    private final RegistrationDesk registration;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ShareOpeningDesk(
            SharedCodes codes,
            ShownNow now,
            RegistrationDesk registration,
            ApplicationEventPublisher events,
            Clock clock) {
        this.codes = codes;
        this.now = now;
        this.registration = registration;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Whatever is tried is answered. The same form is one look, however often it is sent.
     *
     * @param reader who is signed in; nothing for anybody else
     */
    @Transactional
    public ShareAnswer open(ShareCode code, LocalDate born, @Nullable Actor reader, RequestId request) {
        var at = clock.instant();
        var tried = codes.take(code).filter(one -> !one.guessedAt());
        if (tried.isEmpty()) return answer(Outcome.UNKNOWN, at);
        var one = tried.get();
        if (!registration.particulars(one.holder()).birthDate().equals(born)) {
            wrongDate(one, request, at);
            return answer(Outcome.UNKNOWN, at);
        }
        var state = one.state(day(at));
        var again = codes.openedBy(one, request, at.minus(SAME_FORM));
        if (state != ShareState.OPEN && !(state == ShareState.USED_UP && again)) return answer(Outcome.of(state), at);
        var shown = now.of(one.holder(), one.shared(), day(at)).orElse(null);
        if (!again) look(one, shown, reader, request, at);
        return new ShareAnswer(shown == null ? Outcome.NO_PERMIT : Outcome.SHOWN, time(at), shown);
    }

    private void look(SharedCode one, @Nullable Shown shown, @Nullable Actor reader, RequestId request, Instant at) {
        codes.first(one, request, true, at, at.minus(SAME_FORM));
        codes.save(one.looked(day(at)));
        var purpose = one.shared().purpose();
        events.publishEvent(new Looked(
                one.holder(),
                reader == null || reader.office() == null ? ANYBODY : reader,
                reference(one),
                purpose.purposeKey(),
                purpose.shownKey(),
                told(shown)));
    }

    private static String told(@Nullable Shown shown) {
        if (shown == null) return "no";
        if (shown.shared().purpose() == SharePurpose.SERVICE && shown.service() == null) return "unknown";
        return shown.service() == null ? "yes" : shown.service().answer().code();
    }

    private static String reference(SharedCode one) {
        return one.shared().purpose() == SharePurpose.SERVICE
                ? one.shared().code().toLowerCase(Locale.ROOT)
                : one.id().toString();
    }

    /** After so many it is ended; a code that nobody can open any more is told to nobody, and no notice is due. */
    private void wrongDate(SharedCode one, RequestId request, Instant at) {
        if (!codes.first(one, request, false, at, at.minus(SAME_FORM))) return;
        var wrong = one.wrongDate();
        var ends = wrong.guessedAt() && wrong.state(day(at)) == ShareState.OPEN;
        codes.save(ends ? wrong.ended(ShareEnding.GUESSED, day(at)) : wrong);
        if (!ends) return;
        events.publishEvent(new ShareCodeEnded(one.holder(), ANYBODY, one.id(), ShareEnding.GUESSED));
        events.publishEvent(
                new NoticeDue(one.holder(), "notice.share_code_guessed", List.of(one.madeOn(), SharedCode.MOST_WRONG)));
    }

    private ShareAnswer answer(Outcome outcome, Instant at) {
        return new ShareAnswer(outcome, time(at), null);
    }

    private LocalDate day(Instant at) {
        return time(at).toLocalDate();
    }

    private LocalDateTime time(Instant at) {
        return LocalDateTime.ofInstant(at, clock.getZone());
    }
}

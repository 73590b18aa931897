package org.yizhengtong.server.share;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yizhengtong.policy.Text;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.FieldErrors;
import org.yizhengtong.server.kernel.FieldErrors.FieldError;
import org.yizhengtong.server.kernel.NotFound;
import org.yizhengtong.server.kernel.NoticeDue;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.kernel.ResidentId;
import org.yizhengtong.server.law.LawDesk;
import org.yizhengtong.server.proof.QrSymbol;
import org.yizhengtong.server.share.domain.SharedCode;
import org.yizhengtong.server.share.domain.SharedCodes;

/** Share codes of one holder (分享码): shown beforehand, made, listed and ended, by themselves or at the counter. */
@Service
@Transactional
public class ShareDesk {
    /** More than these nobody keeps an eye on. */
    static final int MOST_OPEN = 20;

    private static final int KEPT_DAYS = 30;

    private final SharedCodes codes;
    private final ShareDoor door;
    private final ShownNow now;
    private final LawDesk law;
    private final ShareSettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final SecureRandom lot = new SecureRandom();

    ShareDesk(
            SharedCodes codes,
            ShareDoor door,
            ShownNow now,
            LawDesk law,
            ShareSettings settings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.codes = codes;
        this.door = door;
        this.now = now;
        this.law = law;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    /** Every code of a holder that is not forgotten yet. */
    public ShareCodes list(ResidentId holder, Actor by) {
        door.enter(holder, by);
        var rows = codes.of(holder).stream().map(this::row).toList();
        return new ShareCodes(
                name(holder, by),
                Stream.concat(
                                rows.stream().filter(ShareCodeRow::open),
                                rows.stream().filter(row -> !row.open()))
                        .toList());
    }

    /**
     * What a code can be made for, and once that is chosen, just what would be seen.
     *
     * @throws NothingToShare where something was chosen without a permit in force
     */
    public ShareForm form(ResidentId holder, Optional<Shared> chosen, Actor by) {
        door.enter(holder, by);
        var shown = chosen.filter(this::isOffered)
                .map(shared -> now.of(holder, shared, today()).orElseThrow(NothingToShare::new));
        return new ShareForm(
                name(holder, by),
                shown.isPresent() || now.holdsPermit(holder),
                List.of(SharePurpose.values()),
                law.services(),
                shown.orElse(null));
    }

    /**
     * Makes a code.
     *
     * @param typed {@code shared}, {@code looks} and {@code term} as the form sent them; at the counter {@code present} too
     * @return which; the same one for the same form
     * @throws FieldErrors when something was not chosen
     * @throws NothingToShare without a permit in force
     * @throws TooManyShareCodes when there are {@value #MOST_OPEN} already
     */
    public UUID make(ResidentId holder, Map<String, String> typed, RequestId request, Actor by) {
        door.enter(holder, by);
        var chosen = Chosen.read(typed, !by.is(holder));
        var before = codes.sent(holder, request);
        if (before.isPresent()) return before.get();
        if (!isOffered(chosen.shared())) throw new NotFound();
        if (!now.holdsPermit(holder)) throw new NothingToShare();
        var today = today();
        if (codes.of(holder).stream()
                        .filter(one -> one.state(today) == ShareState.OPEN)
                        .count()
                >= MOST_OPEN) throw new TooManyShareCodes(MOST_OPEN);
        var made = SharedCode.made(
                holder,
                ShareCode.draw(lot),
                chosen.shared(),
                chosen.many(),
                today,
                by.id(),
                chosen.term().until(today));
        var id = codes.add(made, request);
        if (!id.equals(made.id())) return id;
        events.publishEvent(new ShareCodeMade(holder, by, id));
        if (!by.is(holder)) events.publishEvent(new NoticeDue(holder, "notice.share_code_made", List.of(today)));
        return id;
    }

    /**
     * The code, to be handed over.
     *
     * @param here the address this service was asked at
     * @throws NotFound for another's, and at the counter for any but the one the same officer made today
     */
    public ShareSlip slip(ResidentId holder, UUID id, String here, Actor by) {
        door.enter(holder, by);
        var one = codes.find(holder, id)
                .filter(code -> by.is(holder)
                        || code.madeBy().equals(by.id()) && code.madeOn().equals(today()))
                .orElseThrow(NotFound::new);
        var page = settings.page(here);
        var link = page + "#" + one.code().letters();
        return new ShareSlip(row(one), one.code().printed(), page, link, QrSymbol.of(link));
    }

    /** Ends a code at once; ending one that is over already changes nothing. */
    public void end(ResidentId holder, UUID id, Actor by) {
        door.enter(holder, by);
        var one = codes.take(holder, id).orElseThrow(NotFound::new);
        if (one.state(today()) == ShareState.OPEN) end(one, ShareEnding.WISH, by);
    }

    /** Ends every code of an entry of the register that was joined to another, whose person is told. */
    void endAll(ResidentId joined, ResidentId kept, Actor by) {
        var open = codes.of(joined).stream()
                .flatMap(one -> codes.take(joined, one.id()).stream())
                .filter(one -> one.state(today()) == ShareState.OPEN)
                .toList();
        open.forEach(one -> end(one, ShareEnding.JOINED, by));
        if (!open.isEmpty()) events.publishEvent(new NoticeDue(kept, "notice.share_code_joined", List.of()));
    }

    /** A code that nobody can open any more is in the list for some weeks, and then nowhere. */
    void forgetOld() {
        codes.forgetClosedBefore(today().minusDays(KEPT_DAYS));
    }

    private void end(SharedCode one, ShareEnding why, Actor by) {
        codes.save(one.ended(why, today()));
        events.publishEvent(new ShareCodeEnded(one.holder(), by, one.id(), why));
    }

    /** Officers are shown for whom they act. */
    private String name(ResidentId holder, Actor by) {
        return by.is(holder) ? "" : now.name(holder);
    }

    private boolean isOffered(Shared shared) {
        return shared.purpose() != SharePurpose.SERVICE || name(shared).isPresent();
    }

    private ShareCodeRow row(SharedCode one) {
        return new ShareCodeRow(
                one.id(),
                one.shared(),
                name(one.shared()).orElse(null),
                one.many(),
                one.madeOn(),
                one.until(),
                one.looks(),
                one.state(today()),
                one.ending());
    }

    private Optional<Text> name(Shared shared) {
        return law.services().stream()
                .filter(service -> service.id().equals(shared.service()))
                .findFirst()
                .map(org.yizhengtong.policy.Service::name);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** What was chosen in the form. */
    private record Chosen(Shared shared, boolean many, ShareTerm term) {
        static Chosen read(Map<String, String> typed, boolean atCounter) {
            var errors = new ArrayList<FieldError>();
            var shared = Shared.read(typed.getOrDefault("shared", ""));
            if (shared.isEmpty()) errors.add(new FieldError("shared", "problem.share.shared"));
            var looks = typed.getOrDefault("looks", "");
            if (!List.of("one", "many").contains(looks)) errors.add(new FieldError("looks", "problem.share.looks"));
            var term = ShareTerm.of(typed.getOrDefault("term", ""));
            if (term.isEmpty()) errors.add(new FieldError("term", "problem.share.term"));
            if (atCounter && !typed.containsKey("present"))
                errors.add(new FieldError("present", "problem.share.present"));
            if (!errors.isEmpty()) throw new FieldErrors(errors);
            return new Chosen(shared.orElseThrow(), looks.equals("many"), term.orElseThrow());
        }
    }
}

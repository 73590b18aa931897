package org.yizhengtong.server.paper;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.yizhengtong.server.casework.EvidenceDesk;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.PlaceNames;
import org.yizhengtong.server.law.LawDesk;
import org.yizhengtong.server.paper.CardFace.Row;
import org.yizhengtong.server.permit.PermitCard;
import org.yizhengtong.server.permit.PermitFile;
import org.yizhengtong.server.permit.PermitFileDesk;
import org.yizhengtong.server.permit.PermitStep;
import org.yizhengtong.server.proof.PermitProof;
import org.yizhengtong.server.registration.RegistrationDesk;

/** Says what stands on a card: what the law in force lists, and nothing beyond it. */
@Component
class CardFaces {
    private static final Locale CARD = Locale.SIMPLIFIED_CHINESE;

    /** The duty by which a law lists what a card shows (居住证暂行条例 第四条). */
    private static final String LISTED = "card-face";

    private final PermitFileDesk files;
    private final RegistrationDesk registration;
    private final EvidenceDesk evidence;
    private final LawDesk law;
    private final PlaceNames places;
    private final MessageSource messages;
    private final PermitProof proofs;

    CardFaces(
            PermitFileDesk files,
            RegistrationDesk registration,
            EvidenceDesk evidence,
            LawDesk law,
            PlaceNames places,
            MessageSource messages,
            PermitProof proofs) {
        this.files = files;
        this.registration = registration;
        this.evidence = evidence;
        this.law = law;
        this.places = places;
        this.messages = messages;
        this.proofs = proofs;
    }

    /** The officer's look at the permit's file is written down with it. */
    CardFace of(PermitCard card, Actor officer) {
        var file = files.of(card.permit(), officer);
        return new CardFace(
                card.permit(),
                say("card.title", place()),
                front(file),
                evidence.photoForCard(card.holder()).orElse(null),
                say("card.photo"),
                file.yearly() ? null : row("card.until", until(file.permit().until())),
                List.of(
                        row("card.issuer", say("card.issuer.name", place())),
                        row("card.issued", day(file.permit().issuedOn()))),
                say("part.card.endorsed"),
                endorsements(file),
                proofs.text(card.permit()).orElse(null),
                say("card.found"));
    }

    /** Sex, ethnicity and birth only where the law lists them. Ethnicity is in no register here: it is written by hand. */
    private List<Row> front(PermitFile file) {
        var who = registration.particulars(file.permit().holder());
        var rows = new ArrayList<Row>();
        rows.add(row("card.name", who.name()));
        if (law.duty(LISTED).isPresent()) {
            rows.add(row("card.sex", say(who.number().male() ? "card.sex.male" : "card.sex.female")));
            rows.add(row("card.ethnicity", ""));
            rows.add(row("card.birth", day(who.birthDate())));
        }
        rows.add(row("card.number", who.number().value()));
        rows.add(row("card.hukou", file.home().hukouName()));
        rows.add(row("card.address", file.home().address()));
        return rows;
    }

    private List<String> endorsements(PermitFile file) {
        return file.steps().stream()
                .filter(step -> step.kind() == PermitStep.Kind.ENDORSED || step.kind() == PermitStep.Kind.ENDORSED_LATE)
                .map(PermitStep::until)
                .filter(Objects::nonNull)
                .map(this::until)
                .toList();
    }

    private Row row(String label, String value) {
        return new Row(say(label), value);
    }

    private String until(LocalDate day) {
        return say("card.until.day", day(day));
    }

    private String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(say("part.day.pattern"), CARD).format(day);
    }

    private String place() {
        return places.called(law.place(), CARD).orElseGet(() -> say("place.name"));
    }

    private String say(String key, Object... blanks) {
        return messages.getMessage(key, blanks, CARD);
    }
}

package org.yizhengtong.server.registration.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yizhengtong.server.registration.Declaration;
import org.yizhengtong.server.registration.DivisionLevel;
import org.yizhengtong.server.registration.DivisionPicker;

/** What a declaration asks, one thing a page; a part's name in the form and in the address is its field. */
enum DeclarationPart {
    NAME("name", Kind.TEXT),
    CITIZEN_NUMBER("citizenNumber", Kind.TEXT),
    HUKOU_PLACE("hukouPlace", Kind.COUNTY),
    PLACE("place", Kind.COMMUNITY),
    ADDRESS_LINE("addressLine", Kind.TEXT),
    HOME_KIND("homeKind", Kind.CHOICE),
    LEASE_REGISTERED("leaseRegistered", Kind.CHOICE),
    MOVED_IN("movedIn", Kind.DAY);

    /** How a part is answered. */
    enum Kind {
        TEXT,
        CHOICE,
        COUNTY,
        COMMUNITY,
        DAY
    }

    private final String field;
    private final Kind kind;

    DeclarationPart(String field, Kind kind) {
        this.field = field;
        this.kind = kind;
    }

    public String field() {
        return field;
    }

    public Kind kind() {
        return kind;
    }

    static Optional<DeclarationPart> of(String field) {
        return Stream.of(values()).filter(part -> part.field.equals(field)).findFirst();
    }

    /** What is asked: of who is registered only the new home, of who does not rent nothing about a lease. */
    static List<DeclarationPart> asked(DeclarationForm form, boolean registered) {
        return Stream.of(values())
                .filter(part -> !registered || part.compareTo(PLACE) >= 0)
                .filter(part ->
                        part != LEASE_REGISTERED || form.get(HOME_KIND.field).equals("rented"))
                .toList();
    }

    /** The codes one chooses among. */
    List<String> choices() {
        return switch (this) {
            case HOME_KIND -> Declaration.HOME_KINDS;
            case LEASE_REGISTERED -> Declaration.LEASES;
            default -> List.of();
        };
    }

    public boolean isPlace() {
        return kind == Kind.COUNTY || kind == Kind.COMMUNITY;
    }

    /** Whether an answer in words is in the reader's language; names are as they are. */
    boolean isTranslated() {
        return kind == Kind.CHOICE || kind == Kind.DAY;
    }

    /** Whether a field of the form belongs to this part: a day has three, a picker a few of its own. */
    boolean owns(String sent) {
        return answers(sent) || sent.startsWith(field + "-");
    }

    /** Whether such a field holds the answer, and not only the way to it. */
    boolean answers(String sent) {
        return sent.equals(field) || sent.startsWith(field + ".");
    }

    DivisionPicker.Asked picker(DeclarationForm form) {
        var level = kind == Kind.COUNTY ? DivisionLevel.COUNTY : DivisionLevel.COMMUNITY;
        return DivisionPicker.Asked.read(field, level, form.fields());
    }
}

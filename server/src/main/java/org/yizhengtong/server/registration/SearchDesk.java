package org.yizhengtong.server.registration;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yizhengtong.server.account.AccountDesk;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.BadCitizenNumber;
import org.yizhengtong.server.kernel.CitizenNumber;
import org.yizhengtong.server.kernel.FieldErrors;
import org.yizhengtong.server.kernel.Looked;
import org.yizhengtong.server.kernel.NotYours;
import org.yizhengtong.server.kernel.ResidentId;
import org.yizhengtong.server.kernel.Role;
import org.yizhengtong.server.registration.domain.Registration;
import org.yizhengtong.server.registration.domain.Registrations;
import org.yizhengtong.server.registration.domain.Residents;

/** Finds residents for an officer, by name, pinyin, identity number or telephone. Everyone shown is told of it. */
@Service
@Transactional
public class SearchDesk {
    /** Most residents shown; who is not among them is found by more signs. */
    public static final int MOST = 50;

    private static final int LONGEST = 50;
    private static final Pattern IDENTITY = Pattern.compile("\\d{15}|\\d{17}[\\dX]");
    private static final Pattern NUMBER = Pattern.compile("[\\d+][\\dX]{5,}");
    private static final Pattern LATIN = Pattern.compile("[A-Z]+");

    private final Residents residents;
    private final Registrations registrations;
    private final AccountDesk accounts;
    private final ApplicationEventPublisher events;

    SearchDesk(
            Residents residents, Registrations registrations, AccountDesk accounts, ApplicationEventPublisher events) {
        this.residents = residents;
        this.registrations = registrations;
        this.accounts = accounts;
        this.events = events;
    }

    /**
     * What an officer's search finds.
     *
     * @param more whether there are more than are shown
     */
    public record Found(List<FoundResident> residents, boolean more) {}

    /**
     * Searches by what was typed: a whole number, or how a name begins.
     *
     * @throws FieldErrors for nothing, for too much, and for a number that cannot be
     */
    public Found search(String typed, Actor officer) {
        if (officer.role() != Role.OFFICER) throw new NotYours("search");
        var found = ids(typed);
        var rows = registrations.lastOf(found.stream().limit(MOST).toList()).stream()
                .map(SearchDesk::row)
                .sorted(Comparator.comparing(row -> row.registration().name()))
                .toList();
        for (var row : rows) looked(row, "purpose.search", officer);
        return new Found(rows, found.size() > MOST);
    }

    /**
     * Finds somebody by identity number, for a purpose the person is told.
     *
     * @throws FieldErrors for a number that is none, and for a purpose that is not on the list
     */
    public Optional<FoundResident> find(String typed, String purpose, Actor officer) {
        if (officer.role() != Role.OFFICER) throw new NotYours("search");
        var why = SearchPurpose.of(purpose)
                .orElseThrow(() -> new FieldErrors(List.of(new FieldErrors.FieldError(
                        "purpose", "problem.api.purpose", List.of(String.join(", ", SearchPurpose.codes()))))));
        var found = residents
                .numbered(number(typed, "citizenNumber"))
                .flatMap(registrations::last)
                .map(SearchDesk::row);
        found.ifPresent(row -> looked(row, why.key(), officer));
        return found;
    }

    private static FoundResident row(Registration found) {
        return new FoundResident(
                RegistrationSummaries.of(found), found.residence().endedOn() == null);
    }

    private void looked(FoundResident row, String purpose, Actor officer) {
        var id = row.registration().resident();
        events.publishEvent(new Looked(id, officer, id.toString(), purpose, "shown.search_row", ""));
    }

    private List<ResidentId> ids(String typed) {
        var signs = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
        if (signs.isEmpty()) throw wrong("empty");
        if (signs.codePointCount(0, signs.length()) > LONGEST) throw wrong("long");
        var plain = signs.toUpperCase(Locale.ROOT).replaceAll("[\\s\\-]", "");
        if (IDENTITY.matcher(plain).matches()) return listed(residents.numbered(number(plain, "q")));
        if (NUMBER.matcher(plain).matches()) return listed(accounts.holderOf(plain));
        if (LATIN.matcher(plain).matches()) return residents.sounding(plain.toLowerCase(Locale.ROOT), MOST + 1);
        return residents.named(signs, MOST + 1);
    }

    private static CitizenNumber number(String typed, String field) {
        try {
            return CitizenNumber.read(typed);
        } catch (BadCitizenNumber bad) {
            throw new FieldErrors(List.of(new FieldErrors.FieldError(field, bad.key())));
        }
    }

    private static List<ResidentId> listed(Optional<ResidentId> one) {
        return one.map(List::of).orElseGet(List::of);
    }

    private static FieldErrors wrong(String what) {
        return new FieldErrors(List.of(new FieldErrors.FieldError("q", "registration.error.q." + what)));
    }
}

package org.yizhengtong.server.registration;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yizhengtong.server.kernel.NotFound;
import org.yizhengtong.server.registration.domain.Divisions;

/** Knows the divisions of the country: by code, by what lies in them, and by name. */
@Service
@Transactional(readOnly = true)
public class DivisionDesk {
    private static final int MOST = 20;

    private final Divisions divisions;
    private final RegistrationSettings settings;

    DivisionDesk(Divisions divisions, RegistrationSettings settings) {
        this.divisions = divisions;
        this.settings = settings;
    }

    /**
     * The division of this code, an abolished one too; six digits that end in zeros name a city or a province.
     *
     * @throws NotFound when there is none
     */
    public Division division(String code) {
        return find(code).or(() -> find(DivisionLevel.withoutZeros(code))).orElseThrow(NotFound::new);
    }

    public boolean exists(String code) {
        return find(code).isPresent();
    }

    /** What lies directly in a division today; the provinces for an empty code. */
    public List<Division> children(String parent) {
        return divisions.children(parent, false);
    }

    /**
     * Divisions whose name, pinyin or initials begin as typed, inside {@code parent} or in the whole country; where none
     * does, those with it further inside their full name. Abolished ones are found only where counties are sought: they
     * stay hukou places, but nobody lives there.
     */
    public List<Division> search(
            @Nullable String parent, String typed, DivisionLevel widest, DivisionLevel narrowest, int atMost) {
        var signs = signs(typed);
        if (signs.isEmpty()) return List.of();
        var within = parent == null ? "" : DivisionLevel.withoutZeros(parent);
        var search = new Divisions.Search(within, signs, widest, narrowest, narrowest == DivisionLevel.COUNTY, atMost);
        var found = divisions.beginning(search);
        return found.isEmpty() ? divisions.anywhere(search) : found;
    }

    /**
     * The one division of a level that is called so: by its name, or by as much of its full name as tells it apart. One lives
     * in this city; a hukou is anywhere.
     */
    public Optional<Division> named(String typed, DivisionLevel level) {
        var signs = signs(typed);
        var found = search(level == DivisionLevel.COUNTY ? null : city(), typed, level, level, MOST + 1).stream()
                .filter(one -> signs(one.fullName()).endsWith(signs))
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /** The division in which people register: the place of the law, or nothing where that is the whole nation. */
    public String city() {
        return settings.root();
    }

    /** What a picker of this name shows in a form filled in so far. */
    public DivisionPicker picker(String name, DivisionLevel level, Map<String, String> fields) {
        return picker(DivisionPicker.Asked.read(name, level, fields));
    }

    /** What a picker shows for what was typed, opened and chosen so far. */
    public DivisionPicker picker(DivisionPicker.Asked asked) {
        var top = asked.level() == DivisionLevel.COUNTY ? "" : city();
        var opened = asked.opened().startsWith(top) ? asked.opened() : top;
        var path = opened.isEmpty() ? List.<Division>of() : divisions.path(opened);
        var found = listed(asked, opened);
        return new DivisionPicker(
                asked,
                top,
                opened,
                path.stream()
                        .filter(step -> step.code().length() >= top.length())
                        .toList(),
                asked.searching() && found.size() > MOST ? found.subList(0, MOST) : found,
                asked.searching() && found.size() > MOST,
                find(asked.chosen()).orElse(null));
    }

    private List<Division> listed(DivisionPicker.Asked asked, String opened) {
        if (asked.searching())
            return search(opened, asked.query(), DivisionLevel.below(opened), asked.level(), MOST + 1);
        if (opened.isEmpty() && !asked.browsing()) return List.of();
        return divisions.children(opened, asked.level() == DivisionLevel.COUNTY);
    }

    /** Nothing that is not a code is asked of the database. */
    private Optional<Division> find(String code) {
        return DivisionLevel.isCode(code) ? divisions.find(code) : Optional.empty();
    }

    private static String signs(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replace('ü', 'v')
                .replace('(', '（')
                .replace(')', '）')
                .replaceAll("[^\\p{L}\\p{N}（）]", "");
    }
}

package org.yizhengtong.server.registration;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yizhengtong.server.kernel.NotFound;
import org.yizhengtong.server.registration.domain.Divisions;

/** Knows the divisions of the country: by code, by what lies in them, and by the beginning of a name. */
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
        return divisions.find(code).or(() -> divisions.find(shortened(code))).orElseThrow(NotFound::new);
    }

    public boolean exists(String code) {
        return divisions.find(code).isPresent();
    }

    /** What lies directly in a division today; the provinces for an empty code. */
    public List<Division> children(String parent) {
        return divisions.children(parent, false);
    }

    /**
     * Divisions whose name, pinyin or initials begin as typed, inside {@code parent} or anywhere. Abolished ones are
     * found only where counties are sought: they stay hukou places, but nobody lives there.
     */
    public List<Division> search(
            @Nullable String parent, String typed, DivisionLevel widest, DivisionLevel narrowest, int atMost) {
        var beginning = beginning(typed);
        if (beginning.isEmpty()) return List.of();
        var within = parent == null ? "" : shortened(parent);
        return divisions.search(
                new Divisions.Search(within, beginning, widest, narrowest, narrowest == DivisionLevel.COUNTY, atMost));
    }

    /** The division in which people register: the place of the law, or nothing where that is the whole nation. */
    public String city() {
        return settings.root();
    }

    /** What a picker shows for what was typed, opened and chosen so far. */
    public DivisionPicker picker(DivisionPicker.Asked asked) {
        var top = asked.level() == DivisionLevel.COUNTY ? "" : city();
        var opened = asked.opened().startsWith(top) ? asked.opened() : top;
        var path = divisions.path(opened).stream()
                .filter(step -> step.code().length() >= top.length())
                .toList();
        var found = listed(asked, opened, top);
        return new DivisionPicker(
                asked,
                top,
                opened,
                path,
                found.size() > MOST && !asked.query().isBlank() ? found.subList(0, MOST) : found,
                found.size() > MOST && !asked.query().isBlank(),
                divisions.find(asked.chosen()).orElse(null));
    }

    private List<Division> listed(DivisionPicker.Asked asked, String opened, String top) {
        var wholeCountry = opened.isEmpty() && top.isEmpty();
        if (!asked.query().isBlank())
            return search(
                    opened,
                    asked.query(),
                    wholeCountry ? DivisionLevel.PROVINCE : DivisionLevel.COUNTY,
                    asked.level(),
                    MOST + 1);
        if (wholeCountry && !asked.browsing()) return List.of();
        return divisions.children(opened, asked.level() == DivisionLevel.COUNTY);
    }

    private static String shortened(String code) {
        return new RegistrationSettings(code).root();
    }

    private static String beginning(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replace('ü', 'v')
                .replaceAll("[\\s'’·-]", "");
    }
}

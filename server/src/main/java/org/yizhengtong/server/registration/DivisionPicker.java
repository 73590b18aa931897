package org.yizhengtong.server.registration;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A division picker at one moment: the divisions opened so far and those to choose from. Shown by
 * {@code registration/picker :: picker(...)}.
 *
 * @param top the division one cannot leave: the city of the law, or empty for the whole country
 * @param opened the division whose inside is shown
 * @param path the divisions opened, from the top
 * @param more whether there are more than are shown
 * @param chosen what was chosen
 */
public record DivisionPicker(
        Asked asked,
        String top,
        String opened,
        List<Division> path,
        List<Division> choices,
        boolean more,
        @Nullable Division chosen) {

    /** Whether this division may be chosen; the others are opened to look inside. */
    public boolean choosable(Division division) {
        return division.level() == asked.level() || division.leaf();
    }

    /** Whether what was typed begins no name. */
    public boolean nothingFound() {
        return choices.isEmpty() && !asked.query().isBlank();
    }

    /** Whether what was chosen is not among the choices and has to be shown beside them. */
    public boolean chosenElsewhere() {
        return chosen != null && !choices.contains(chosen);
    }

    /**
     * What a form or an address says of its picker.
     *
     * @param name the form field
     * @param level the level to be chosen: county for a hukou place, community for a home
     * @param query what was typed into the search box
     * @param opened the division opened
     * @param chosen the code chosen
     * @param browsing whether the list was asked for without a search
     */
    public record Asked(
            String name, DivisionLevel level, String query, String opened, String chosen, boolean browsing) {}
}

package org.yizhengtong.server.registration;

import java.util.List;
import java.util.Map;
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

    /** Whether there is anything to choose. */
    public boolean anyChoosable() {
        return chosenElsewhere() || choices.stream().anyMatch(this::choosable);
    }

    /** Whether there is anything to look inside of. */
    public boolean anyToOpen() {
        return !choices.stream().allMatch(this::choosable);
    }

    /** Whether something is being looked for by name. */
    public boolean searching() {
        return asked.searching();
    }

    /** Whether what was typed begins no name. */
    public boolean nothingFound() {
        return choices.isEmpty() && asked.searching();
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
            String name, DivisionLevel level, String query, String opened, String chosen, boolean browsing) {
        private static final String WHOLE_COUNTRY = "all";

        /**
         * Reads a picker's part of a form: {@code name-search} is what was typed, {@code name-open} the division whose
         * button was pressed, {@code name-in} the one opened before, {@code name} the one chosen. An address may say
         * {@code q} and {@code parent} instead.
         */
        public static Asked read(String name, DivisionLevel level, Map<String, String> sent) {
            var opening = sent.get(name + "-open");
            var before = sent.getOrDefault(name + "-in", sent.getOrDefault("parent", ""));
            var opened = opening == null ? before : opening;
            var typed = sent.getOrDefault(name + "-search", sent.getOrDefault("q", ""));
            return new Asked(
                    name,
                    level,
                    opening == null ? typed : "",
                    DivisionLevel.isCode(opened) ? opened : "",
                    sent.getOrDefault(name, ""),
                    opened.equals(WHOLE_COUNTRY));
        }

        boolean searching() {
            return !query.isBlank();
        }

        /** What the form says next time of the division opened. */
        public String in() {
            return browsing ? WHOLE_COUNTRY : opened;
        }
    }
}

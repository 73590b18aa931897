package org.yizhengtong.server;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands after a command's word: what to do, to whom or what, and options with their values. */
public record CommandLine(String act, String name, Map<String, String> said) {
    /** What every command can be asked for instead. */
    public static final String HELP = "help";

    /**
     * What a command can do.
     *
     * @param named whether it is done to something that has a name
     * @param needed options that have to be given
     * @param more options that may be given
     * @param marks options without a value
     */
    public record Act(String word, boolean named, List<String> needed, List<String> more, List<String> marks) {
        public Act {
            needed = List.copyOf(needed);
            more = List.copyOf(more);
            marks = List.copyOf(marks);
        }

        /** Done to something that has a name, and to nothing else. */
        public static Act to(String word) {
            return new Act(word, true, List.of(), List.of(), List.of());
        }

        /** Done to all of them. */
        public static Act bare(String word) {
            return new Act(word, false, List.of(), List.of(), List.of());
        }

        private boolean takes(String option) {
            return Stream.of(needed, more, marks).flatMap(List::stream).anyMatch(option::equals);
        }
    }

    public CommandLine {
        said = Map.copyOf(said);
    }

    /** @throws IllegalArgumentException with what is wrong and what to do, in one line */
    public static CommandLine read(String command, List<Act> acts, List<String> arguments) {
        if (arguments.contains("--help") || arguments.contains("-h")) return new CommandLine(HELP, "", Map.of());
        var act = acts.stream()
                .filter(one -> !arguments.isEmpty() && one.word().equals(arguments.getFirst()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("say what to do: " + command + " " + words(acts)));
        var name = "";
        var said = new HashMap<String, String>();
        var rest = arguments.stream().skip(1).iterator();
        while (rest.hasNext()) {
            var argument = rest.next();
            var equals = argument.startsWith("--") ? argument.indexOf('=') : -1;
            var option = equals < 0 ? argument : argument.substring(0, equals);
            if (!argument.startsWith("-") && name.isEmpty() && act.named()) name = argument;
            else if (!act.takes(option) || (equals >= 0 && act.marks().contains(option)))
                throw new IllegalArgumentException("'%s' is not expected here: see --help".formatted(argument));
            else if (act.marks().contains(option)) said.put(option, "");
            else if (equals < 0 && !rest.hasNext())
                throw new IllegalArgumentException(option + " needs a value: see --help");
            else said.put(option, equals < 0 ? rest.next() : argument.substring(equals + 1));
        }
        if (act.named() && name.isEmpty())
            throw new IllegalArgumentException("say which: %s %s NAME".formatted(command, act.word()));
        for (var needed : act.needed())
            if (!said.containsKey(needed))
                throw new IllegalArgumentException("%s %s needs %s: see --help".formatted(command, act.word(), needed));
        return new CommandLine(act.word(), name, said);
    }

    public boolean has(String option) {
        return said.containsKey(option);
    }

    public String get(String option) {
        return said.getOrDefault(option, "");
    }

    /** A value of several parts, parted by commas. */
    public List<String> parts(String option) {
        return has(option) ? List.of(get(option).split(",", -1)) : List.of();
    }

    private static String words(List<Act> acts) {
        var all = acts.stream().map(Act::word).collect(Collectors.toList());
        var last = all.removeLast();
        return all.isEmpty() ? last : String.join(", ", all) + " or " + last;
    }
}

package org.yizhengtong.server.client;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What stands after {@code ./yizhengtong client}. */
record ClientOptions(Act act, String name, Map<String, String> said) {
    private static final Set<String> KNOWN = Set.of("--office", "--scopes", "--jwks");

    enum Act {
        ADD,
        LIST,
        END,
        HELP
    }

    /** @throws IllegalArgumentException with what is wrong and what to do, in one line */
    static ClientOptions read(List<String> arguments) {
        if (arguments.contains("--help") || arguments.contains("-h")) return new ClientOptions(Act.HELP, "", Map.of());
        var act = act(arguments.isEmpty() ? "" : arguments.getFirst());
        var name = "";
        var said = new HashMap<String, String>();
        var rest = arguments.stream().skip(1).iterator();
        while (rest.hasNext()) {
            var argument = rest.next();
            var equals = argument.startsWith("--") ? argument.indexOf('=') : -1;
            var option = equals < 0 ? argument : argument.substring(0, equals);
            if (!argument.startsWith("-") && name.isEmpty() && act != Act.LIST) name = argument;
            else if (act != Act.ADD || !KNOWN.contains(option))
                throw new IllegalArgumentException("'%s' is not expected here: see --help".formatted(argument));
            else if (equals < 0 && !rest.hasNext())
                throw new IllegalArgumentException(option + " needs a value: see --help");
            else said.put(option, equals < 0 ? rest.next() : argument.substring(equals + 1));
        }
        if (act != Act.LIST && name.isEmpty())
            throw new IllegalArgumentException(
                    "say which program: client %s NAME".formatted(act == Act.ADD ? "add" : "end"));
        if (act == Act.ADD)
            for (var needed : List.of("--office", "--scopes", "--jwks"))
                if (!said.containsKey(needed))
                    throw new IllegalArgumentException("client add needs %s: see --help".formatted(needed));
        return new ClientOptions(act, name, Map.copyOf(said));
    }

    String office() {
        return said.getOrDefault("--office", "");
    }

    List<String> scopes() {
        return List.of(said.getOrDefault("--scopes", "").split(",", -1));
    }

    Path jwks() {
        return Path.of(said.getOrDefault("--jwks", ""));
    }

    private static Act act(String word) {
        return switch (word) {
            case "add" -> Act.ADD;
            case "list" -> Act.LIST;
            case "end" -> Act.END;
            default -> throw new IllegalArgumentException("say what to do: client add, list or end");
        };
    }
}

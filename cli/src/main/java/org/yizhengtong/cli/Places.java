package org.yizhengtong.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.yizhengtong.policy.rule.Division;

/** Names of divisions (行政区划). The file is read only when a name is wanted: most commands never need it. */
final class Places {
    private static final List<String> FILES =
            List.of("/packs/open-data/divisions.csv", "/packs/open-data/former-divisions.csv");
    private static final String NO_NAME = "市辖区";
    private static final int PROVINCE = 2;
    private static final int COUNTY = 6;
    private static final int MOST_NAMED = 8;

    private final Map<String, String> names = new HashMap<>();

    /** The code of a place as a command may be given it: by its code, or by its name down to the county. */
    static String code(String typed) {
        if (typed.matches("\\d{6}|\\d{9}|\\d{12}")) return typed;
        if (typed.codePoints().noneMatch(Character::isIdeographic)) {
            throw new CallersMistake(
                    "'" + typed
                            + "' is not a division code; give six, nine or twelve digits, such as 370600 for Yantai, or a name such as 烟台市");
        }
        var codes = called(typed, MOST_NAMED);
        if (codes.size() == 1) return padded(codes.get(0));
        throw new CallersMistake(
                codes.isEmpty()
                        ? "there is no place called " + typed + "; give its division code, such as 370600"
                        : "several places are called " + typed + "; give the code: "
                                + String.join(
                                        ", ", codes.stream().map(Places::padded).toList()));
    }

    private static String padded(String code) {
        return code + "0".repeat(Math.max(0, COUNTY - code.length()));
    }

    /** The place's name with those of the city and county around it; the code where there is no name. */
    String of(String code) {
        return names.computeIfAbsent(code, Places::find);
    }

    private static String find(String code) {
        var wanted = Division.significant(code);
        var parts = new TreeMap<String, String>();
        each((known, name) -> {
            if (wanted.startsWith(known) && !name.equals(NO_NAME)) parts.putIfAbsent(known, name);
        });
        if (parts.size() > 1) parts.keySet().removeIf(known -> known.length() == PROVINCE);
        return parts.isEmpty() ? code : String.join("", parts.values());
    }

    /** The counties, districts and larger places of this name, at most so many. */
    static List<String> called(String name, int most) {
        var codes = new ArrayList<String>();
        each((code, known) -> {
            if (code.length() <= COUNTY && known.startsWith(name) && codes.size() < most) codes.add(code);
        });
        return codes;
    }

    private static void each(BiConsumer<String, String> codeAndName) {
        for (var file : FILES) {
            try (var in = Places.class.getResourceAsStream(file)) {
                if (in == null) continue;
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
                for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                    var comma = line.indexOf(',');
                    if (comma < 0 || line.startsWith("#") || line.startsWith("code,")) continue;
                    var end = line.indexOf(',', comma + 1);
                    codeAndName.accept(
                            line.substring(0, comma), line.substring(comma + 1, end < 0 ? line.length() : end));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(file + " cannot be read", e);
            }
        }
    }
}

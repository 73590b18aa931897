import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import java.util.regex.Pattern;

/** Searches as an officer does, one search after another, and prints how long each kind took: java Search.java ADDRESS ROWS. */
public final class Search {
    private static final int TIMES = 400;
    private static final int WARM_UP = 100;
    private static final Pattern MARK = Pattern.compile("name=\"_csrf\" value=\"([^\"]*)\"");
    /** How the commonest surnames sound; what else is typed begins with one of them. */
    private static final List<String> SOUNDS = List.of("wang", "li", "zhang", "liu", "chen", "yang", "huang", "zhao", "wu", "zhou");
    private static final List<String> LETTERS = List.of("ww", "lf", "zn", "lm", "cj", "yl", "hq", "zl", "wj", "zy");

    public static void main(String[] arguments) throws Exception {
        var rows = Integer.parseInt(arguments[1]);
        var dice = new SplittableRandom(7);
        Map<String, IntFunction<String>> kinds = new LinkedHashMap<>();
        kinds.put("whole name", row -> OldPermits.name(row));
        kinds.put("surname", row -> OldPermits.name(row).substring(0, 1));
        kinds.put("pinyin, surname and a letter", row -> SOUNDS.get(row % 10) + (char) ('a' + row % 26));
        kinds.put("initials", row -> LETTERS.get(row % 10));
        kinds.put("identity number", row -> OldPermits.citizen(row));
        kinds.put("telephone", row -> "1540000000" + (1 + row % 7));
        try (var browser = new Browser(arguments[0])) {
            signIn(browser);
            System.out.println("| what is typed | searches | found somebody | median | 95th percentile | slowest |");
            System.out.println("| --- | --- | --- | --- | --- | --- |");
            for (var kind : kinds.entrySet()) {
                var times = new ArrayList<Double>();
                var found = 0;
                for (var search = -WARM_UP; search < TIMES; search++) {
                    var answer = search(browser, kind.getValue().apply(dice.nextInt(rows)));
                    if (search < 0) continue;
                    times.add(answer.milliseconds());
                    if (answer.page().contains("/counter/residents/")) found++;
                }
                Collections.sort(times);
                System.out.printf("| %s | %d | %d | %.1f ms | %.1f ms | %.1f ms |%n",
                        kind.getKey(), TIMES, found, at(times, 0.5), at(times, 0.95), at(times, 1));
            }
        }
    }

    private static Browser.Answer search(Browser browser, String typed) throws Exception {
        var mark = mark(browser.send("GET", "/counter/residents", ""));
        return browser.send("POST", "/counter/residents", "q=" + encoded(typed) + "&_csrf=" + mark);
    }

    private static void signIn(Browser browser) throws Exception {
        var mark = mark(browser.send("GET", "/staff/sign-in", ""));
        browser.send("POST", "/staff/sign-in", "username=yuhuangding1&password=yantai-2012&_csrf=" + mark);
    }

    private static String mark(Browser.Answer page) {
        var mark = MARK.matcher(page.page());
        if (!mark.find()) throw new IllegalStateException("no form on the page: is the officer signed in?");
        return encoded(mark.group(1));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static double at(List<Double> sorted, double share) {
        return sorted.get(Math.max(0, (int) Math.ceil(share * sorted.size()) - 1));
    }
}

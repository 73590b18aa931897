import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

/** One person who walks, with what they remember of the pages before. */
final class Walker {
    private static final Pattern HIDDEN = Pattern.compile("<input[^>]*type=\"hidden\"[^>]*>");
    private static final Pattern NAME = Pattern.compile("name=\"([^\"]*)\"");
    private static final Pattern VALUE = Pattern.compile("value=\"([^\"]*)\"");
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");
    private static final Pattern PERMIT = Pattern.compile("[A-Z]{2} \\d{4} \\d{4} \\d{4}");
    private static final String[] STREETS = {
        "xiangyang", "dongshan", "yuhuangding", "tongshen", "fenghuangtai", "qishan", "baishi", "zhifudao", "huangwu",
        "zhichu", "shihuiyao", "xingfu"
    };

    record Took(String page, int status, int weight, double milliseconds, int statements) {}

    private final String address;
    private final List<String> script;
    private final int person;
    private final int rounds;
    private final Walk.StatementLog log;
    private final Map<String, Browser> staff = new HashMap<>();
    private final Map<String, Browser> visitors = new HashMap<>();
    private final Map<String, String> fields = new HashMap<>();
    private final List<Took> took = new ArrayList<>();
    private Browser browser;
    private String who = "";
    private int round;

    Walker(String address, List<String> script, int person, int rounds, Walk.StatementLog log) {
        this.address = address;
        this.script = script;
        this.person = person;
        this.rounds = rounds;
        this.log = log;
    }

    List<Took> walk() throws Exception {
        for (round = 0; round <= rounds; round++) {
            visitors.values().forEach(Browser::close);
            visitors.clear();
            arrive();
            for (var line : script) {
                if (!line.startsWith("ONCE ")) take(line);
                else if (round == 0) take(line.substring(5));
            }
        }
        return took;
    }

    private void arrive() {
        var street = person % STREETS.length;
        fields.put("phone", "1541%07d".formatted(1_110_000 + person * 100 + round));
        fields.put("citizen", citizen("379998%d0307%03d".formatted(1950 + round % 50, person)));
        fields.put("community", "3706020%02d001".formatted(street + 1));
        fields.put("officer", STREETS[street] + "1");
    }

    private void take(String line) throws IOException, InterruptedException {
        var part = line.split("\\s+", 3);
        switch (part[0]) {
            case "AS" -> become(part[1], visitors);
            case "STAFF" -> become(part[1], staff);
            case "ANSWER" -> answer(part[1]);
            default -> request(part[0], part[1], part.length > 2 ? part[2] : "", part[0] + " " + part[1]);
        }
    }

    private void become(String name, Map<String, Browser> browsers) {
        who = name;
        browser = browsers.computeIfAbsent(name, fresh -> new Browser(address));
    }

    private void answer(String answers) throws IOException, InterruptedException {
        for (var questions = 0; questions < 30; questions++) {
            request("GET", "/questions", "", "GET /questions");
            var next = fields.get("location");
            if (!next.startsWith("/questions/")) return;
            var fact = next.substring("/questions/".length());
            request("GET", next, "", "GET /questions/…");
            var form = new StringBuilder("_csrf={_csrf}");
            for (var answer : answers.split("&")) {
                if (answer.startsWith(fact + "=") || answer.startsWith(fact + ".")) form.append('&').append(answer);
            }
            if (form.indexOf("&") < 0) form.append('&').append(fact).append("=not_known");
            request("POST", next, form.toString(), "POST /questions/…");
        }
    }

    private void request(String method, String path, String form, String page) throws IOException, InterruptedException {
        if (form.contains("{code}")) fields.put("code", code());
        if (log != null) log.since();
        var answer = browser.send(method, filled(path, false), method.equals("UPLOAD") ? filled(form, false) : filled(form, true));
        var statements = 0;
        if (log != null) {
            Thread.sleep(100);
            statements = log.since();
        }
        remember(answer, path);
        if (answer.status() >= 400) System.err.printf("%s %s answered %d%n", method, filled(path, false), answer.status());
        if (round > 0) took.add(new Took(who + ": " + page, answer.status(), answer.weight(), answer.milliseconds(), statements));
        // Somebody who walks looks at the page for a moment; no two in step.
        if (log == null) Thread.sleep(ThreadLocalRandom.current().nextLong(500, 1500));
    }

    /** The code sent to this person's number, which the outbox shows masked. */
    private String code() throws IOException, InterruptedException {
        var phone = fields.get("phone");
        var masked = Pattern.quote(phone.substring(0, 3) + "****" + phone.substring(7));
        var found = Pattern.compile(masked + ".*?(\\d{6})", Pattern.DOTALL).matcher(browser.send("GET", "/outbox", "").page());
        return found.find() ? found.group(1) : "";
    }

    private void remember(Browser.Answer answer, String path) {
        HIDDEN.matcher(answer.page()).results().map(found -> found.group()).forEach(field -> {
            var name = NAME.matcher(field);
            var value = VALUE.matcher(field);
            if (name.find() && value.find()) fields.put(name.group(1), value.group(1));
        });
        var permit = PERMIT.matcher(answer.page());
        if (path.equals("/my") && permit.find()) fields.put("permit", permit.group());
        fields.put("location", answer.location());
        if (answer.location().startsWith("/cases/")) fields.put("case", answer.location().substring("/cases/".length()));
    }

    private String filled(String text, boolean encoded) {
        var filled = PLACE.matcher(text).replaceAll(place -> fields.getOrDefault(place.group(1), ""));
        if (!encoded) return filled;
        var form = new ArrayList<String>();
        for (var field : filled.split("&")) {
            var value = field.substring(field.indexOf('=') + 1);
            form.add(field.substring(0, field.indexOf('=') + 1) + java.net.URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
        return String.join("&", form);
    }

    private static String citizen(String seventeen) {
        int[] weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
        var sum = 0;
        for (var i = 0; i < 17; i++) sum += (seventeen.charAt(i) - '0') * weights[i];
        return seventeen + "10X98765432".charAt(sum % 11);
    }
}

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/**
 * Lets people walk through the service at once, each with cookies of their own, and prints how long each page took:
 * {@code java Walk.java http://localhost:8080 walk.txt PEOPLE ROUNDS}. The first round warms up and is not timed.
 * A page's weight is what its first visit brings over the wire, styles and scripts included, pictures aside.
 */
public class Walk {
    private static final Pattern FIELD = Pattern.compile("<input[^>]*type=\"hidden\"[^>]*>");
    private static final Pattern NAME = Pattern.compile("name=\"([^\"]*)\"");
    private static final Pattern VALUE = Pattern.compile("value=\"([^\"]*)\"");
    private static final Pattern PART = Pattern.compile("(?:href|src)=\"(/[^\"]*\\.(?:css|js|svg)[^\"]*)\"");
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    record Step(String method, String path, String form) {
        String label() {
            return method + " " + path;
        }
    }

    record Took(Step step, int status, int weight, double milliseconds) {}

    private static final Map<String, Integer> weights = new ConcurrentHashMap<>();

    public static void main(String[] arguments) throws Exception {
        var address = arguments[0];
        var steps = Files.readAllLines(Path.of(arguments[1])).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\\s+", 3))
                .map(part -> new Step(part[0], part[1], part.length > 2 ? part[2] : ""))
                .toList();
        int people = Integer.parseInt(arguments[2]);
        int rounds = Integer.parseInt(arguments[3]);

        var walkers = new ArrayList<Callable<List<Took>>>();
        for (int person = 1; person <= people; person++) {
            int number = person;
            walkers.add(() -> walk(address, steps, number, rounds));
        }
        var all = new ArrayList<Took>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var walker : threads.invokeAll(walkers)) all.addAll(walker.get());
        }
        print(steps, all);
    }

    private static List<Took> walk(String address, List<Step> steps, int person, int rounds) throws Exception {
        var took = new ArrayList<Took>();
        for (int round = 0; round <= rounds; round++) {
            try (var browser = HttpClient.newBuilder()
                    .cookieHandler(new CookieManager())
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .build()) {
                var fields = new HashMap<>(Map.of("person", Integer.toString(person)));
                for (var step : steps) {
                    var one = take(browser, address, step, fields);
                    if (round > 0) took.add(one);
                    // Somebody who walks looks at the page for a moment; no two in step.
                    Thread.sleep(ThreadLocalRandom.current().nextLong(500, 1500));
                }
            }
        }
        return took;
    }

    private static Took take(HttpClient browser, String address, Step step, Map<String, String> fields)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address + filled(step.path, fields, false)))
                .header("Accept-Encoding", "gzip")
                .header("Accept", "text/html");
        if (step.method.equals("GET")) {
            request.GET();
        } else {
            request.header("Content-Type", "application/x-www-form-urlencoded")
                    .method(step.method, HttpRequest.BodyPublishers.ofString(filled(step.form, fields, true)));
        }
        long began = System.nanoTime();
        var answer = browser.send(request.build(), BodyHandlers.ofByteArray());
        double milliseconds = (System.nanoTime() - began) / 1e6;
        var page = text(answer.body(), answer.headers().firstValue("Content-Encoding").orElse(""));
        remember(page, fields);
        int weight = answer.body().length;
        for (var part : parts(page)) weight += weightOf(browser, address + part);
        return new Took(step, answer.statusCode(), weight, milliseconds);
    }

    private static List<String> parts(String page) {
        return PART.matcher(page).results().map(found -> found.group(1)).distinct().toList();
    }

    private static int weightOf(HttpClient browser, String part) throws IOException, InterruptedException {
        var known = weights.get(part);
        if (known != null) return known;
        var request = HttpRequest.newBuilder(URI.create(part)).header("Accept-Encoding", "gzip").build();
        var weight = browser.send(request, BodyHandlers.ofByteArray()).body().length;
        weights.put(part, weight);
        return weight;
    }

    private static String text(byte[] body, String encoding) throws IOException {
        if (!encoding.equals("gzip")) return new String(body, StandardCharsets.UTF_8);
        try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(body))) {
            return new String(unpacked.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void remember(String page, Map<String, String> fields) {
        FIELD.matcher(page).results().map(found -> found.group()).forEach(field -> {
            var name = NAME.matcher(field);
            var value = VALUE.matcher(field);
            if (name.find() && value.find()) fields.put(name.group(1), value.group(1));
        });
    }

    private static String filled(String text, Map<String, String> fields, boolean encoded) {
        return PLACE.matcher(text).replaceAll(place -> {
            var value = fields.getOrDefault(place.group(1), "");
            return encoded ? URLEncoder.encode(value, StandardCharsets.UTF_8) : value;
        });
    }

    private static void print(List<Step> steps, List<Took> all) {
        System.out.println("| page | answers | weight | median | 95th percentile | slowest |");
        System.out.println("| --- | --- | --- | --- | --- | --- |");
        for (var step : steps) row(step.label(), all.stream().filter(took -> took.step == step).toList());
        row("all", all);
    }

    private static void row(String label, List<Took> all) {
        var statuses = new TreeMap<Integer, Integer>();
        all.forEach(took -> statuses.merge(took.status, 1, Integer::sum));
        int heaviest = all.stream().mapToInt(Took::weight).max().orElse(0);
        var times = new ArrayList<>(all.stream().map(Took::milliseconds).toList());
        Collections.sort(times);
        System.out.printf(
                "| `%s` | %s | %.1f KB | %.1f ms | %.1f ms | %.1f ms |%n",
                label, statuses, heaviest / 1024.0, at(times, 0.5), at(times, 0.95), at(times, 1));
    }

    private static double at(List<Double> sorted, double share) {
        return sorted.get(Math.max(0, (int) Math.ceil(share * sorted.size()) - 1));
    }
}

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody's browser: cookies, the mark that forms carry, and what the service answered. */
final class Session implements AutoCloseable {
    private static final Pattern MARK = Pattern.compile("name=\"_csrf\" value=\"([^\"]*)\"");
    private static final String BORDER = "crash-border";

    /** The service answered something that nobody expects of it. */
    static final class Unexpected extends RuntimeException {
        private static final long serialVersionUID = 1;

        Unexpected(String what) {
            super(what);
        }
    }

    private final String address;
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .connectTimeout(Duration.ofSeconds(5))
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private String mark = "";

    Session(String address) {
        this.address = address;
    }

    String get(String path) throws IOException, InterruptedException {
        var page = send(path, request -> request.GET()).body();
        var found = MARK.matcher(page);
        if (found.find()) mark = found.group(1);
        return page;
    }

    /** Where the service sends the browser next; empty for an answer that is a page. */
    String post(String path, Map<String, String> form) throws IOException, InterruptedException {
        var body = form.entrySet().stream()
                        .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"))
                + "&_csrf=" + URLEncoder.encode(mark, StandardCharsets.UTF_8);
        return next(send(path, request -> request.header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))));
    }

    String upload(String path, Map<String, String> form, byte[] photo) throws IOException, InterruptedException {
        var out = new java.io.ByteArrayOutputStream();
        for (var field : form.entrySet()) part(out, field.getKey(), field.getValue());
        part(out, "_csrf", mark);
        out.writeBytes(("--" + BORDER + "\r\nContent-Disposition: form-data; name=\"paper.photo\"; filename=\"me.jpg\"\r\n"
                + "Content-Type: image/jpeg\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        out.writeBytes(photo);
        out.writeBytes(("\r\n--" + BORDER + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return next(send(path, request -> request.header("Content-Type", "multipart/form-data; boundary=" + BORDER)
                .POST(HttpRequest.BodyPublishers.ofByteArray(out.toByteArray()))));
    }

    private static void part(java.io.ByteArrayOutputStream out, String name, String value) {
        out.writeBytes("--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                .formatted(BORDER, name, value)
                .getBytes(StandardCharsets.UTF_8));
    }

    private HttpResponse<String> send(String path, java.util.function.UnaryOperator<HttpRequest.Builder> how)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address + path))
                .timeout(Duration.ofSeconds(20))
                .header("Accept-Language", "zh-CN")
                .header("Accept", "text/html");
        var answer = http.send(how.apply(request).build(), BodyHandlers.ofString());
        // The database is gone, or the service is on its way out: as if nobody had answered.
        if (answer.statusCode() >= 500) throw new IOException(path + " answered " + answer.statusCode());
        return answer;
    }

    private static String next(HttpResponse<String> answer) {
        if (answer.statusCode() >= 400)
            throw new Unexpected(answer.request().uri().getPath().replaceAll("[0-9a-f-]{36}", "…") + " answered "
                    + answer.statusCode() + ": " + answer.body().replaceAll("(?s)<[^>]*>|\\s+", " ").strip());
        return answer.headers().firstValue("Location").orElse("").replaceFirst("^https?://[^/]*", "");
    }

    static boolean isLapsed(String next) {
        return next.startsWith("/sign-in") || next.startsWith("/staff/sign-in");
    }

    @Override
    public void close() {
        http.close();
    }
}

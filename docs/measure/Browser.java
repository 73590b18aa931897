import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import javax.imageio.ImageIO;

/** A browser with cookies of its own that follows no redirect unasked. */
final class Browser implements AutoCloseable {
    private static final Pattern PART = Pattern.compile("(?:href|src)=\"(/[^\"]*\\.(?:css|js|svg)[^\"]*)\"");
    private static final String BORDER = "walk-border";
    private static final byte[] PHOTO = photo();
    private static final Map<String, Integer> weights = new ConcurrentHashMap<>();

    /** @param weight bytes over the wire, styles and scripts of the page included */
    record Answer(int status, String page, String location, int weight, double milliseconds) {}

    private final String address;
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    Browser(String address) {
        this.address = address;
    }

    Answer send(String method, String path, String form) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address + path))
                .header("Accept-Encoding", "gzip")
                .header("Accept-Language", "zh-CN")
                .header("Accept", "text/html");
        switch (method) {
            case "GET" -> request.GET();
            case "UPLOAD" -> request.header("Content-Type", "multipart/form-data; boundary=" + BORDER)
                    .POST(HttpRequest.BodyPublishers.ofByteArray(parts(form)));
            default -> request.header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(form));
        }
        long began = System.nanoTime();
        var answer = http.send(request.build(), BodyHandlers.ofByteArray());
        double milliseconds = (System.nanoTime() - began) / 1e6;
        var page = text(answer.body(), answer.headers().firstValue("Content-Encoding").orElse(""));
        var location = answer.headers().firstValue("Location").orElse("").replaceFirst("^https?://[^/]*", "");
        return new Answer(answer.statusCode(), page, location, weight(answer.body(), page), milliseconds);
    }

    @Override
    public void close() {
        http.close();
    }

    private int weight(byte[] body, String page) throws IOException, InterruptedException {
        int weight = body.length;
        for (var part : PART.matcher(page).results().map(found -> found.group(1)).distinct().toList()) {
            weight += weightOf(address + part);
        }
        return weight;
    }

    private int weightOf(String part) throws IOException, InterruptedException {
        var known = weights.get(part);
        if (known != null) return known;
        var request = HttpRequest.newBuilder(URI.create(part)).header("Accept-Encoding", "gzip").build();
        var weight = http.send(request, BodyHandlers.ofByteArray()).body().length;
        weights.put(part, weight);
        return weight;
    }

    private static String text(byte[] body, String encoding) throws IOException {
        if (!encoding.equals("gzip")) return new String(body, StandardCharsets.UTF_8);
        try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(body))) {
            return new String(unpacked.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static byte[] parts(String form) throws IOException {
        var out = new ByteArrayOutputStream();
        for (var field : form.split("&")) {
            var cut = field.indexOf('=');
            out.writeBytes("--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                    .formatted(BORDER, field.substring(0, cut), field.substring(cut + 1))
                    .getBytes(StandardCharsets.UTF_8));
        }
        out.writeBytes(("--" + BORDER + "\r\nContent-Disposition: form-data; name=\"paper.photo\"; filename=\"me.jpg\"\r\n"
                + "Content-Type: image/jpeg\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        out.writeBytes(PHOTO);
        out.writeBytes(("\r\n--" + BORDER + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }

    /** As large as a telephone makes them. */
    private static byte[] photo() {
        var picture = new BufferedImage(1200, 1600, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        for (var stripe = 0; stripe < 160; stripe++) {
            pen.setColor(new Color(stripe, 255 - stripe, 120 + stripe / 2));
            pen.fillRect(0, stripe * 10, 1200, 10);
        }
        pen.dispose();
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(picture, "jpeg", out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}

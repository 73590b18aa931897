package org.yizhengtong.server;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yizhengtong.server.account.Letterbox;

/** Somebody who visits over plain HTTP, with cookies of their own, and follows no redirect unasked. */
public final class WebVisit {
    private static final Pattern MARK = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final String address;
    private String language = "zh-CN";

    public WebVisit(int port) {
        this.address = "http://localhost:" + port;
    }

    public WebVisit reading(String acceptLanguage) {
        language = acceptLanguage;
        return this;
    }

    public HttpResponse<String> get(String page) {
        return send(HttpRequest.newBuilder(URI.create(address + page)).GET());
    }

    /** A file as it comes, to be saved. */
    public HttpResponse<byte[]> file(String page) {
        try {
            var asked = HttpRequest.newBuilder(URI.create(address + page)).header("Accept-Language", language);
            return http.send(asked.build(), BodyHandlers.ofByteArray());
        } catch (IOException | InterruptedException failure) {
            throw new AssertionError(failure);
        }
    }

    /** Fills in the form of a page and sends it. */
    public HttpResponse<String> fillIn(String page, String action, Map<String, String> fields) {
        var mark = MARK.matcher(get(page).body());
        if (!mark.find()) throw new AssertionError("no form on " + page);
        return post(page, action, mark.group(1), fields);
    }

    public HttpResponse<String> post(String page, String action, String mark, Map<String, String> fields) {
        var form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(URI.create(address + action))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Referer", address + page)
                .POST(BodyPublishers.ofString("_csrf=" + mark + "&" + form)));
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.header("Accept-Language", language).build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException failure) {
            throw new AssertionError(failure);
        }
    }

    public HttpResponse<String> signInByPhone(String phone, Letterbox letterbox) {
        fillIn("/sign-in", "/sign-in", Map.of("phone", phone));
        return fillIn("/sign-in/code", "/sign-in/code", Map.of("code", letterbox.lastCode()));
    }

    public HttpResponse<String> signInAsStaff(String username, String password) {
        return fillIn("/staff/sign-in", "/staff/sign-in", Map.of("username", username, "password", password));
    }

    /** As after half an hour away: the session is gone, the browser keeps the rest. */
    public void loseSession() {
        cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("JSESSIONID"))
                .toList()
                .forEach(cookie -> cookies.getCookieStore().remove(null, cookie));
    }

    public String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    public String address() {
        return address;
    }

    /** Where an answer leads to. */
    public static String leadsTo(HttpResponse<?> answer) {
        return answer.headers().firstValue("Location").orElse("").replaceFirst("^http://localhost:\\d+", "");
    }
}

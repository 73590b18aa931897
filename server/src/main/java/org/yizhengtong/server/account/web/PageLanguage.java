package org.yizhengtong.server.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/**
 * The language a page is written in: the one chosen, kept in a cookie. Before any choice it is Chinese, or English where
 * the browser puts English first and does not name Chinese at all.
 */
class PageLanguage extends CookieLocaleResolver {
    private static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;

    PageLanguage() {
        super("lang");
        setCookieMaxAge(Duration.ofDays(365));
        setCookieHttpOnly(true);
        setCookieSameSite("Lax");
        setDefaultLocaleFunction(PageLanguage::preferred);
    }

    /** Only these two are spoken here, whatever a link or a cookie says. */
    @Override
    protected Locale parseLocaleValue(String written) {
        return written.startsWith("en") ? Locale.ENGLISH : CHINESE;
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        super.setLocale(request, response, locale == null ? null : parseLocaleValue(locale.getLanguage()));
    }

    private static Locale preferred(HttpServletRequest request) {
        var ranges = ranges(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        var englishFirst = !ranges.isEmpty() && ranges.getFirst().getRange().startsWith("en");
        var readsChinese = ranges.stream().anyMatch(range -> range.getRange().startsWith("zh"));
        return englishFirst && !readsChinese ? Locale.ENGLISH : CHINESE;
    }

    private static List<LanguageRange> ranges(@Nullable String header) {
        try {
            return header == null ? List.of() : LanguageRange.parse(header);
        } catch (IllegalArgumentException unreadable) {
            return List.of();
        }
    }
}

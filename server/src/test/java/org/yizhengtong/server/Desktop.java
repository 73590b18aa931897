package org.yizhengtong.server;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.web.context.WebApplicationContext;
import org.yizhengtong.server.kernel.Actor;

/** Somebody at a browser, signed in already or nobody in particular; reads Chinese unless told otherwise. */
public final class Desktop {
    private static final Pattern TAG = Pattern.compile("(?s)<script.*?</script>|<[^>]*>");

    private final MockMvcTester pages;
    private final @Nullable Actor actor;
    private final MockHttpSession session = new MockHttpSession();
    private String language = "zh-CN";

    public Desktop(WebApplicationContext service, @Nullable Actor actor) {
        this.pages = MockMvcTester.from(
                service, builder -> builder.apply(springSecurity()).build());
        this.actor = actor;
    }

    public Desktop reading(String language) {
        this.language = language;
        return this;
    }

    public MvcTestResult get(String page) {
        return as(pages.get().uri(page)).exchange();
    }

    public MvcTestResult post(String action, Map<String, String> fields) {
        var request = pages.post().uri(action).with(csrf());
        fields.forEach(request::param);
        return as(request).exchange();
    }

    /** Sends a form with files, each under its field's name. */
    public MvcTestResult post(String action, Map<String, String> fields, Map<String, byte[]> files) {
        var request = pages.post().uri(action).with(csrf()).multipart();
        fields.forEach(request::param);
        files.forEach((field, bytes) -> request.file(new MockMultipartFile(field, "photo.jpg", "image/jpeg", bytes)));
        return as(request).exchange();
    }

    /** The page as sent. */
    public static String html(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    /** The page as read: without its tags, blanks as single spaces. */
    public static String text(MvcTestResult answer) {
        return TAG.matcher(html(answer)).replaceAll(" ").replace("&amp;", "&").replaceAll("\\s+", " ");
    }

    /** Where an answer leads to. */
    public static String leadsTo(MvcTestResult answer) {
        var to = answer.getResponse().getRedirectedUrl();
        return to == null ? "" : to;
    }

    private <B extends AbstractMockHttpServletRequestBuilder<B>> B as(B request) {
        request.session(session).header("Accept-Language", language);
        if (actor == null) return request;
        var roles = AuthorityUtils.createAuthorityList("ROLE_" + actor.role());
        return request.with(authentication(UsernamePasswordAuthenticationToken.authenticated(actor, "", roles)));
    }
}

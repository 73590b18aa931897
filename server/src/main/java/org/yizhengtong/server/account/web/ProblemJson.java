package org.yizhengtong.server.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.View;
import tools.jackson.databind.json.JsonMapper;

/**
 * What could not be done, as a program reads it (problem+json, RFC 9457).
 *
 * @param code names the problem for good: {@code already_holds}
 * @param number to quote when help is asked for
 * @param errors field by field what to mend
 */
record ProblemJson(String code, int status, String title, String detail, String number, List<Wrong> errors)
        implements View {
    private static final String TYPE = "urn:yizhengtong:problem:";

    /** A field, and how to mend it. */
    record Wrong(String field, String message) {}

    @Override
    public String getContentType() {
        return MediaType.APPLICATION_PROBLEM_JSON_VALUE;
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var said = new LinkedHashMap<String, Object>();
        said.put("type", TYPE + code);
        said.put("title", title);
        said.put("status", status);
        said.put("detail", detail);
        said.put("number", number);
        if (!errors.isEmpty()) said.put("errors", errors);
        response.setContentType(getContentType());
        response.getOutputStream().write(JsonMapper.shared().writeValueAsBytes(said));
    }

    /** Whether a program asked, and not a person on a page. */
    static boolean isWanted(HttpServletRequest request) {
        return Paths.of(request).startsWith("/api/");
    }
}

package org.yizhengtong.server.paper.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.View;
import org.springframework.web.util.ContentCachingResponseWrapper;
import org.yizhengtong.server.paper.PaperPress;

/** One page, printed: written in the reader's language as it is for the screen, then put on paper. */
record PaperView(String template, View sheet, PaperPress press) implements View {
    @Override
    public String getContentType() {
        return MediaType.APPLICATION_PDF_VALUE;
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws Exception {
        var said = new HashMap<String, Object>(model == null ? Map.of() : model);
        said.put("paper", template);
        var written = new ContentCachingResponseWrapper(response);
        sheet.render(said, request, written);
        var paper = press.print(new String(written.getContentAsByteArray(), StandardCharsets.UTF_8));
        response.setCharacterEncoding((String) null);
        response.setContentType(getContentType());
        response.setContentLength(paper.length);
        response.getOutputStream().write(paper);
    }
}

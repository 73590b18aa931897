package org.yizhengtong.server.paper.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.View;

/** A paper that is there already, handed out. */
final class PrintedPaper implements View {
    private final byte[] paper;

    PrintedPaper(byte[] paper) {
        this.paper = paper;
    }

    @Override
    public String getContentType() {
        return MediaType.APPLICATION_PDF_VALUE;
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setCharacterEncoding((String) null);
        response.setContentType(getContentType());
        response.setContentLength(paper.length);
        response.getOutputStream().write(paper);
    }
}

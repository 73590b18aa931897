package org.yizhengtong.server.client.web;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/** A request whose body has been read, and can be read again. */
final class SentBody extends HttpServletRequestWrapper {
    private final byte[] body;

    SentBody(HttpServletRequest request, byte[] body) {
        super(request);
        this.body = body;
    }

    byte[] bytes() {
        return body;
    }

    /** Whether it says nothing at all, or an object without fields. */
    boolean isEmpty() {
        return new String(body, StandardCharsets.UTF_8).replaceAll("\\s", "").matches("(\\{\\})?");
    }

    @Override
    public ServletInputStream getInputStream() {
        var read = new ByteArrayInputStream(body);
        return new ServletInputStream() {
            @Override
            public boolean isFinished() {
                return read.available() == 0;
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setReadListener(ReadListener listener) {
                throw new UnsupportedOperationException("the body has been read");
            }

            @Override
            public int read() {
                return read.read();
            }

            @Override
            public int read(byte[] into, int from, int length) {
                return read.read(into, from, length);
            }
        };
    }

    @Override
    public BufferedReader getReader() {
        return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
    }
}

package org.yizhengtong.server.temporary;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A file whose reader is struck down after so many bytes. */
final class Broken extends FilterInputStream {
    private long left;

    Broken(InputStream in, long left) {
        super(in);
        this.left = left;
    }

    @Override
    public int read() throws IOException {
        count(1);
        return super.read();
    }

    @Override
    public int read(byte[] bytes, int from, int most) throws IOException {
        var read = super.read(bytes, from, most);
        count(read);
        return read;
    }

    private void count(int read) throws IOException {
        left -= read;
        if (left < 0) throw new IOException("the plug was pulled");
    }
}

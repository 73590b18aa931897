package org.yizhengtong.server.sheet.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.yizhengtong.server.kernel.UnreadableFile;

/**
 * Reads a text file's bytes once: what they add up to, and in which encoding all of them are text. Nothing is guessed
 * from how often bytes occur: a file whose every byte is UTF-8 is UTF-8, otherwise it is GB 18030, of which GBK is a part.
 */
final class TextBytes {
    private static final Charset GB18030 = Charset.forName("GB18030");

    private final MessageDigest digest = sha256();
    private final Strict utf8 = new Strict(StandardCharsets.UTF_8);
    private final Strict gb18030 = new Strict(GB18030);

    private TextBytes() {}

    record Read(byte[] digest, Charset charset) {}

    static Read read(InputStream in) throws IOException {
        return new TextBytes().readAll(in);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Read readAll(InputStream in) throws IOException {
        var buffer = new byte[1 << 16];
        int length;
        while ((length = in.readNBytes(buffer, 0, buffer.length)) > 0) {
            for (var i = 0; i < length; i++) if (buffer[i] == 0) throw new UnreadableFile("problem.sheet.no_text");
            digest.update(buffer, 0, length);
            utf8.take(buffer, length, false);
            gb18030.take(buffer, length, false);
        }
        utf8.take(buffer, 0, true);
        gb18030.take(buffer, 0, true);
        if (utf8.failed && gb18030.failed) throw new UnreadableFile("problem.sheet.encoding");
        return new Read(digest.digest(), utf8.failed ? GB18030 : StandardCharsets.UTF_8);
    }

    /** Decodes without forgiving anything. */
    private static final class Strict {
        private final CharsetDecoder decoder;
        private final CharBuffer out = CharBuffer.allocate(1 << 17);
        private byte[] left = new byte[0];
        private boolean failed;

        Strict(Charset charset) {
            decoder = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT);
        }

        void take(byte[] bytes, int length, boolean end) {
            if (failed) return;
            var in = ByteBuffer.allocate(left.length + length);
            in.put(left).put(bytes, 0, length).flip();
            out.clear();
            failed = decoder.decode(in, out, end).isError();
            left = new byte[in.remaining()];
            in.get(left);
            if (end && left.length > 0) failed = true;
        }
    }
}

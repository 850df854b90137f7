package org.colophon.parser;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Turns bytes into text. A byte order mark decides before the named encoding does; without either it is UTF-8. */
final class SourceDecoder {

    /** No encoding in use has more for one UTF-16 unit: UTF-8 has three, GB18030 and UTF-32 have four. */
    private static final long BYTES = 4;
    private static final char MARK = '\uFEFF';
    private static final int LONGEST_ARRAY = Integer.MAX_VALUE - 16;

    private SourceDecoder() {
    }

    /**
     * The bytes of a file, as many as the limit of characters can have; a device that never ends is left in time as
     * well.
     */
    static byte[] bytes(Path file, Limits limits) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            if (Files.size(file) > most(limits)) {
                throw LimitExceededException.bytes(file.toString(), most(limits), limits);
            }
            return bytes(in, file.toString(), limits);
        }
    }

    /** The bytes of a stream, as many as the limit of characters can have. */
    static byte[] bytes(InputStream in, String source, Limits limits) throws IOException {
        int most = most(limits);
        byte[] bytes = in.readNBytes(most + 1);
        if (bytes.length > most) {
            throw LimitExceededException.bytes(source, most, limits);
        }
        return bytes;
    }

    private static int most(Limits limits) {
        return (int) Math.min(BYTES * limits.characters(), LONGEST_ARRAY);
    }

    /** The text of a reader, without a byte order mark. */
    static String text(Reader in, String source, Limits limits) throws IOException {
        StringBuilder text = new StringBuilder();
        char[] buffer = new char[1 << 13];
        for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
            text.append(buffer, 0, count);
            if (text.length() > limits.characters()) {
                throw LimitExceededException.characters(source, text.length(), limits);
            }
        }
        return text.isEmpty() || text.charAt(0) != MARK ? text.toString() : text.substring(1);
    }

    static String decode(byte[] bytes, @Nullable Charset named, String source) {
        Charset charset = named == null ? StandardCharsets.UTF_8 : named;
        int start = 0;
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            charset = StandardCharsets.UTF_8;
            start = 3;
        } else if (startsWith(bytes, 0xFE, 0xFF)) {
            charset = StandardCharsets.UTF_16BE;
            start = 2;
        } else if (startsWith(bytes, 0xFF, 0xFE)) {
            charset = StandardCharsets.UTF_16LE;
            start = 2;
        }
        return decode(ByteBuffer.wrap(bytes, start, bytes.length - start), charset, source);
    }

    private static String decode(ByteBuffer in, Charset charset, String source) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer out = CharBuffer.allocate((int) Math.ceil(in.remaining() * (double) decoder.maxCharsPerByte()) + 1);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isUnderflow()) {
            result = decoder.flush(out);
        }
        if (result.isError()) {
            throw new SourceFormatException(source, charset.name(), in.position(), EncodingGuess.of(in.array()));
        }
        return out.flip().toString();
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}

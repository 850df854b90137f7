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
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Turns bytes into text. A byte order mark decides before the named encoding does; without either it is UTF-8, or the
 * encoding that the bytes look like.
 */
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

    /**
     * Text, and how it came to be.
     *
     * @param text the text
     * @param guessed name of the encoding that its bytes were taken for; null where that was no guess
     */
    record Decoded(String text, @Nullable String guessed) { }

    static Decoded decode(byte[] bytes, @Nullable Charset named, String source) {
        int start = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3
                : startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE) ? 2 : 0;
        if (start > 0 || named != null) {
            Charset charset = start == 0 ? Objects.requireNonNull(named) : start == 3 ? StandardCharsets.UTF_8
                    : bytes[0] == (byte) 0xFE ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
            return new Decoded(strict(bytes, start, charset, source), null);
        }
        Optional<String> wide = EncodingGuess.wide(bytes);
        if (wide.isPresent()) {
            return guessed(bytes, wide.get(), source);
        }
        String text = text(bytes, 0, StandardCharsets.UTF_8);
        return text != null
                ? new Decoded(text, null)
                : guessed(bytes, EncodingGuess.of(bytes).orElse(StandardCharsets.UTF_8.name()), source);
    }

    private static Decoded guessed(byte[] bytes, String name, String source) {
        return new Decoded(strict(bytes, 0, Charset.forName(name), source), name);
    }

    private static String strict(byte[] bytes, int start, Charset charset, String source) {
        String text = text(bytes, start, charset);
        if (text == null) {
            int offset = malformed(bytes, start, charset);
            throw new SourceFormatException(source, charset.name(), offset, EncodingGuess.of(bytes));
        }
        return text;
    }

    /** The text of bytes; null where they are none in this encoding. */
    private static @Nullable String text(byte[] bytes, int start, Charset charset) {
        CharBuffer out = room(bytes, start, charset);
        return decode(ByteBuffer.wrap(bytes, start, bytes.length - start), out, charset) ? out.flip().toString() : null;
    }

    /** The offset of the first bytes that are no text in an encoding. */
    private static int malformed(byte[] bytes, int start, Charset charset) {
        ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        decode(in, room(bytes, start, charset), charset);
        return in.position();
    }

    private static CharBuffer room(byte[] bytes, int start, Charset charset) {
        float most = charset.newDecoder().maxCharsPerByte();
        return CharBuffer.allocate((int) Math.ceil((bytes.length - start) * (double) most) + 1);
    }

    private static boolean decode(ByteBuffer in, CharBuffer out, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CoderResult result = decoder.decode(in, out, true);
        return !result.isError() && !decoder.flush(out).isError();
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

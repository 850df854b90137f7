package org.colophon.parser;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Guesses the encoding of bytes that are not UTF-8. An encoding of East Asia is likely if the bytes are text in it and
 * most letters are frequent ones: its standard puts these into rows of their own.
 *
 * @param name name of the encoding
 * @param rows first and last lead byte of the frequent letters, in pairs
 * @param trail least trail byte of them
 */
record EncodingGuess(String name, List<Integer> rows, int trail) {

    // Hangul of KS X 1001 (rows B0 to C8), kana and level 1 of JIS X 0208, level 1 of GB 2312 and of Big5. Korean comes
    // first: its rows are among those of the others, but few texts of the others keep to them.
    private static final List<EncodingGuess> EAST_ASIA = List.of(
            new EncodingGuess("EUC-KR", List.of(0xB0, 0xC8), 0xA1),
            new EncodingGuess("EUC-JP", List.of(0xA4, 0xA5, 0xB0, 0xCF), 0xA1),
            new EncodingGuess("Shift_JIS", List.of(0x82, 0x83, 0x88, 0x97), 0x40),
            new EncodingGuess("GB18030", List.of(0xB0, 0xD7), 0xA1),
            new EncodingGuess("Big5", List.of(0xA4, 0xC6), 0x40));

    private static final String WESTERN = "windows-1252";
    /** Of the zero bytes of a text of 16-bit units so many may be on the other side: one in ten. */
    private static final int MOST_STRAY = 10;
    /** Western text has more letters of ASCII than others, and few of the others in a row: two in five. */
    private static final int LEAST_ASCII = 3;
    private static final double MOST_IN_ROW = 2.5;

    /** So much of a text tells its encoding. */
    private static final int SAMPLE = 1 << 16;

    /** Least percentage of frequent letters: texts of 100 characters have over 90 in their own encoding. */
    private static final int LEAST = 80;

    /** The likeliest encoding, or nothing where none is likely. */
    static Optional<String> of(byte[] bytes) {
        Optional<String> wide = wide(bytes);
        Optional<String> eastern = wide.isPresent() ? wide : eastern(bytes);
        return eastern.isPresent() || !isWestern(bytes) ? eastern : Optional.of(WESTERN);
    }

    /** Text of 16-bit units without a mark: its line ends and Latin letters have a zero byte, all on one side. */
    static Optional<String> wide(byte[] bytes) {
        int end = Math.min(bytes.length, SAMPLE) & ~1;
        int[] zeros = new int[2];
        for (int i = 0; i < end; i++) {
            zeros[i & 1] += bytes[i] == 0 ? 1 : 0;
        }
        int fewer = Math.min(zeros[0], zeros[1]);
        int more = Math.max(zeros[0], zeros[1]);
        boolean units = bytes.length % 2 == 0 && more > 0 && fewer * MOST_STRAY <= more;
        if (!units) {
            return Optional.empty();
        }
        String name = zeros[0] > zeros[1] ? "UTF-16BE" : "UTF-16LE";
        return isText(bytes, name) ? Optional.of(name) : Optional.empty();
    }

    /** Letters with accents and typographic marks occur singly among letters of ASCII. */
    private static boolean isWestern(byte[] bytes) {
        int end = Math.min(bytes.length, SAMPLE);
        int letters = 0;
        int high = 0;
        int inRow = 0;
        for (int i = 0; i < end; i++) {
            boolean isHigh = bytes[i] < 0;
            high += isHigh ? 1 : 0;
            inRow += isHigh && i > 0 && bytes[i - 1] < 0 ? 1 : 0;
            letters += !isHigh && Character.isLetter(bytes[i]) ? 1 : 0;
        }
        return high > 0 && letters > high * LEAST_ASCII && inRow * MOST_IN_ROW <= high && isText(bytes, WESTERN);
    }

    private static boolean isText(byte[] bytes, String name) {
        return decoded(bytes, Charset.forName(name)) != null;
    }

    private static Optional<String> eastern(byte[] bytes) {
        String likeliest = null;
        int most = LEAST - 1;
        for (EncodingGuess each : EAST_ASIA) {
            int share = each.share(bytes);
            if (share > most) {
                most = share;
                likeliest = each.name;
            }
        }
        return Optional.ofNullable(likeliest);
    }

    /** Percentage of frequent letters; -1 if the bytes are not text in this encoding. */
    private int share(byte[] bytes) {
        Charset charset = Charset.forName(name);
        CharBuffer out = decoded(bytes, charset);
        if (out == null) {
            return -1;
        }
        int[] letters = out.codePoints().filter(point -> point >= 0x80 && Character.isLetter(point)).toArray();
        long frequent = 0;
        for (int letter : letters) {
            frequent += isFrequent(Character.toString(letter).getBytes(charset)) ? 1 : 0;
        }
        return letters.length == 0 ? -1 : (int) (frequent * 100 / letters.length);
    }

    /** The first characters of a text; null where the bytes are none in this encoding. */
    private static @Nullable CharBuffer decoded(byte[] bytes, Charset charset) {
        ByteBuffer in = ByteBuffer.wrap(bytes, 0, Math.min(bytes.length, SAMPLE));
        CharBuffer out = CharBuffer.allocate(SAMPLE);
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
        // The sample may end within a character, so this is not said to be the end.
        return decoder.decode(in, out, false).isError() ? null : out.flip();
    }

    private boolean isFrequent(byte[] letter) {
        if (letter.length != 2 || (letter[1] & 0xFF) < trail) {
            return false;
        }
        int lead = letter[0] & 0xFF;
        for (int i = 0; i < rows.size(); i += 2) {
            if (lead >= rows.get(i) && lead <= rows.get(i + 1)) {
                return true;
            }
        }
        return false;
    }
}

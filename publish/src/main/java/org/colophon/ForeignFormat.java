package org.colophon;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The formats that users mistake for text or hope that Colophon reads, known by how their files begin.
 *
 * @param name the format's name, with its article
 * @param advice the remedy
 * @param beginning how the file begins, one char for each byte; a word in it is the format's own
 */
record ForeignFormat(String name, String advice, Pattern beginning) {

    /** So many bytes of a file are looked at. */
    static final int HEAD = 4_096;

    private static final String AS_TEXT = "save it as plain text or Markdown";

    // Signatures: APPNOTE.TXT 4.3.7 (zip), ISO/IEC 29500-2 (the first part of a Word file), ODF 1.3 part 2 section 3.3,
    // OCF 3.3 section 4.3 (EPUB), MS-CFB 2.2, ISO 32000-2 7.5.2, RTF 1.9.1, ISO 15948, ITU T.81, GIF89a, RFC 1952.
    private static final List<ForeignFormat> ALL = List.of(
            of("a Word file", AS_TEXT, "PK\3\4.*(\\[Content_Types\\]\\.xml|word/|_rels/)"),
            of("an OpenDocument file", AS_TEXT, "PK\3\4.{26}mimetypeapplication/vnd\\.oasis"),
            of("an EPUB book", AS_TEXT, "PK\3\4.{26}mimetypeapplication/epub"),
            of("a zip archive", "unpack it and name the texts in it", "PK\3\4"),
            of("a file of an old Word", AS_TEXT, "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1"),
            of("an RTF file", AS_TEXT, "\\{\\\\rtf"),
            of("a PDF file", "name the text that it was made of", "%PDF-"),
            of("a picture", "name a text that refers to it", "\u0089PNG|\u00FF\u00D8\u00FF|GIF8[79]a"),
            of("a gzip archive", "unpack it", "\u001F\u008B"),
            of("an HTML page", AS_TEXT, "\\s*(<!--.*?-->\\s*)*<(!doctype\\s+html|html|head|body)[\\s>]"),
            of("an XML file of another kind", AS_TEXT, "\\s*<\\?xml\\s"));

    private static ForeignFormat of(String name, String advice, String beginning) {
        return new ForeignFormat(name, advice, Pattern.compile(beginning, Pattern.DOTALL | Pattern.CASE_INSENSITIVE));
    }

    /** Refuses a file that is of one of these formats. */
    static void refuse(byte[] head, String file) {
        String bytes = new String(Arrays.copyOf(head, Math.min(head.length, HEAD)), StandardCharsets.ISO_8859_1);
        String text = text(bytes);
        for (ForeignFormat format : ALL) {
            if (format.beginning.matcher(text).lookingAt()) {
                throw new SourceRefusedException(
                        (file.isEmpty() ? "the source" : file) + " is " + format.name
                                + ", and Colophon reads Markdown, plain text, Word, HTML, NITF, NewsML-G2 and JATS: "
                        + format.advice);
            }
        }
    }

    /** The bytes without a byte order mark and, in UTF-16, without the zero bytes of Latin letters. */
    private static String text(String bytes) {
        if (bytes.startsWith("\u00EF\u00BB\u00BF")) {
            return bytes.substring(3);
        }
        boolean utf16 = bytes.startsWith("\u00FE\u00FF") || bytes.startsWith("\u00FF\u00FE");
        return utf16 ? bytes.substring(2).replace("\0", "") : bytes;
    }
}

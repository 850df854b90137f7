package org.colophon.exchange.markup;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The encodings of documents, as far as their first bytes tell. */
final class MarkupText {

    private MarkupText() {
    }

    /** The beginning of a document as Latin letters: without its mark, and in UTF-16 without zero bytes. */
    static String ofHead(byte[] head) {
        String bytes = new String(head, StandardCharsets.ISO_8859_1);
        if (bytes.startsWith("\u00EF\u00BB\u00BF")) {
            return bytes.substring(3);
        }
        boolean utf16 = bytes.startsWith("\u00FE\u00FF") || bytes.startsWith("\u00FF\u00FE");
        return utf16 ? bytes.substring(2).replace("\0", "") : bytes;
    }

    /**
     * The encoding that a byte order mark names; null to look for a declaration. Pages that were saved anew are UTF-8,
     * whatever their head declares: letters of no other encoding look so by chance.
     */
    static @Nullable String charset(byte[] content) {
        if (content.length > 1 && (content[0] == (byte) 0xFF && content[1] == (byte) 0xFE
                || content[0] == (byte) 0xFE && content[1] == (byte) 0xFF)) {
            return "UTF-16";
        }
        return isUtf8(content) ? "UTF-8" : null;
    }

    private static boolean isUtf8(byte[] content) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).remaining() < content.length;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** Whether a page is XML, in which an element may end itself where HTML has it open. */
    static boolean isXml(String head) {
        return head.stripLeading().startsWith("<?xml") || head.contains("xmlns=\"http://www.w3.org/1999/xhtml\"");
    }
}

package org.colophon.render.docx.word;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * The bookmark by which a block is found again in a document that was edited. Bookmarks go with their text when it is
 * moved, split or joined, and are not seen.
 */
public final class BlockMark {

    /** Letters, digits and underscores, at most 40 (Word's own limit); names with an underscore first are hidden. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9-]{1,39}");
    private static final int DIGEST_BYTES = 12;

    private BlockMark() {
    }

    /** The name of the bookmark of an id; always the same. */
    public static String of(String id) {
        return PLAIN.matcher(id).matches() ? "_" + id.replace('-', '_') : "_x" + digest(id);
    }

    private static String digest(String id) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, DIGEST_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}

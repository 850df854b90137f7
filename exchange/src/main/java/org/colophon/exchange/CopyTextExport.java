package org.colophon.exchange;

import org.colophon.render.Format;
import org.colophon.render.text.TextRenderer;

/** Writes editions as plain text, as agencies and search take it in: all words, and none of their form. Thread-safe. */
public final class CopyTextExport extends TextRenderer {

    /** An export. */
    public CopyTextExport() {
        super(new Format("txt", "text/plain", "txt"));
    }
}

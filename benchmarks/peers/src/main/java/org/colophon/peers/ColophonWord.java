package org.colophon.peers;

import org.colophon.render.docx.DocxRenderer;

/** Colophon's Word. */
final class ColophonWord {

    private ColophonWord() {
    }

    /** Runs it. */
    public static void main(String[] arguments) throws Exception {
        PeerClock.run(ColophonPdf.of(new DocxRenderer()), arguments);
    }
}

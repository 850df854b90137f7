package org.colophon.peers;

import com.vladsch.flexmark.docx.converter.DocxRenderer;
import com.vladsch.flexmark.parser.Parser;
import java.io.ByteArrayOutputStream;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;

/** flexmark's converter to Word. */
final class FlexmarkWord {

    private FlexmarkWord() {
    }

    /** Runs it. */
    public static void main(String[] arguments) throws Exception {
        Parser parser = Parser.builder().build();
        DocxRenderer renderer = DocxRenderer.builder().build();
        PeerClock.run(markdown -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            WordprocessingMLPackage word = DocxRenderer.getDefaultTemplate();
            renderer.render(parser.parse(markdown), word);
            word.save(out);
            return out.toByteArray();
        }, arguments);
    }
}

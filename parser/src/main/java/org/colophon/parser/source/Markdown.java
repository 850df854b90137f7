package org.colophon.parser.source;

import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;

/** flexmark with the extensions and options that sources are read with. */
public final class Markdown {

    // Thread-safe once built, and dear to build.
    private static final Parser PARSER = Parser.builder(new MutableDataSet()
                    .set(Parser.EXTENSIONS, List.of(
                            TablesExtension.create(), FootnoteExtension.create()))
                    // Chinese paragraphs are often indented by four blanks: they are no code.
                    .set(Parser.INDENTED_CODE_BLOCK_PARSER, false)
                    .set(Parser.HTML_BLOCK_PARSER, false)
                    .set(TablesExtension.APPEND_MISSING_COLUMNS, false)
                    .toImmutable())
            .build();

    private Markdown() {
    }

    public static Node parse(String text) {
        return PARSER.parse(text);
    }
}

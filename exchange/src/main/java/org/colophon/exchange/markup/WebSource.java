package org.colophon.exchange.markup;

import java.io.IOException;
import java.util.regex.Pattern;
import org.colophon.exchange.ForeignCopy;
import org.colophon.exchange.SourceReader;
import org.colophon.exchange.copy.CopySheet;
import org.colophon.parser.EditionParser;
import org.jsoup.nodes.Document;

/** Reads pages of HTML: of the web, of word processors, our own. Nothing that a page refers to is fetched. */
public final class WebSource implements SourceReader {

    // The same beginnings that mark a page in a list of foreign formats: a fragment of HTML is Markdown.
    private static final Pattern BEGINNING = Pattern.compile(
            "\\s*(?:<\\?xml[^>]*\\?>\\s*)?(?:<!--.*?-->\\s*)*<(?:!doctype\\s+html|html|head|body)[\\s>].*",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    /** A reader. */
    public WebSource() {
    }

    @Override
    public String format() {
        return "an HTML page";
    }

    @Override
    public boolean reads(byte[] head) {
        return BEGINNING.matcher(MarkupText.ofHead(head)).matches();
    }

    @Override
    public ForeignCopy read(byte[] content, String name, EditionParser parser) throws IOException {
        Document page = WebMarkup.parse(content, name);
        CopySheet sheet = new CopySheet(name);
        new WebPage(page, sheet).read();
        return sheet.read(parser);
    }
}

package org.colophon.exchange.markup;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.regex.Pattern;
import org.colophon.exchange.ForeignCopy;
import org.colophon.exchange.SourceReader;
import org.colophon.exchange.UnreadableCopyException;
import org.colophon.exchange.copy.CopySheet;
import org.colophon.parser.EditionParser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Reads articles of agencies and journals: NITF 3.x, NewsML-G2 with NITF, HTML or text in it, JATS. Document types are
 * not read and entities of their own are refused, so nothing grows and nothing is fetched.
 */
public final class NewsSource implements SourceReader {

    private static final Pattern BEGINNING = Pattern.compile(
            "\\s*(?:<\\?xml.*?\\?>\\s*)?(?:<[?!][^>\\[]*(?:\\[[^\\]]*])?>\\s*|<!--.*?-->\\s*)*"
                    + "<(?:[a-z0-9]+:)?(?:nitf|newsItem|newsMessage|packageItem|article(?=[\\s>])).*", Pattern.DOTALL);

    /** A reader. */
    public NewsSource() {
    }

    @Override
    public String format() {
        return "a NITF, NewsML-G2 or JATS article";
    }

    @Override
    public boolean reads(byte[] head) {
        String text = MarkupText.ofHead(head);
        boolean xml = text.stripLeading().startsWith("<?xml") || text.contains("<!DOCTYPE")
                || text.contains("xmlns") || text.stripLeading().startsWith("<nitf");
        return xml && BEGINNING.matcher(text).matches();
    }

    @Override
    public ForeignCopy read(byte[] content, String name, EditionParser parser) throws IOException {
        MarkupLimits.checkXml(content, name);
        Document tree = Jsoup.parse(
                new ByteArrayInputStream(content), MarkupText.charset(content), "", Parser.xmlParser());
        CopySheet sheet = new CopySheet(name);
        // Prefixes are a matter of the sender's taste.
        tree.getAllElements().forEach(it -> it.tagName(it.tagName().replaceFirst("^[A-Za-z0-9]+:", "")));
        Element nitf = tree.selectFirst("nitf");
        Element jats = tree.selectFirst("article");
        if (tree.selectFirst("newsItem") != null) {
            new NewsMlPage(sheet, name).read(tree);
        } else if (nitf != null) {
            new NitfPage(sheet).read(nitf);
        } else if (jats != null) {
            new JatsPage(sheet).read(jats);
        } else {
            throw new UnreadableCopyException(name, "no article with a text is in it", null);
        }
        return sheet.read(parser);
    }
}

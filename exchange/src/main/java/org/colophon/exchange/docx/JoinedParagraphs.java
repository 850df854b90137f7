package org.colophon.exchange.docx;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Joins paragraphs whose break somebody has deleted with changes tracked: Word keeps both until that is accepted. */
final class JoinedParagraphs {

    private JoinedParagraphs() {
    }

    static void join(Element parent) {
        for (Element child : WordXml.children(parent)) {
            if (!WordXml.is(child, "p")) {
                join(child);
            } else if (isEndDeleted(child)) {
                Element next = next(child);
                if (next != null) {
                    prepend(child, next);
                    parent.removeChild(child);
                }
            }
        }
    }

    private static boolean isEndDeleted(Element paragraph) {
        Element mark = WordXml.at(paragraph, "pPr", "rPr");
        return WordXml.at(mark, "del") != null || WordXml.at(mark, "moveFrom") != null;
    }

    private static @Nullable Element next(Element paragraph) {
        for (Node node = paragraph.getNextSibling(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                return WordXml.is(element, "p") ? element : null;
            }
        }
        return null;
    }

    /** The properties are those of the second paragraph, whose end is left. */
    private static void prepend(Element first, Element second) {
        Element properties = WordXml.at(second, "pPr");
        Node before = properties == null ? second.getFirstChild() : properties.getNextSibling();
        List<Element> content = WordXml.children(first);
        for (Element part : content) {
            if (!WordXml.is(part, "pPr")) {
                second.insertBefore(part, before);
            }
        }
    }
}

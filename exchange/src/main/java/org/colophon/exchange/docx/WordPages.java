package org.colophon.exchange.docx;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;

/** The paragraphs that writers put on top of a page: after a break, or by a property of the paragraph. */
final class WordPages {

    private final Set<Element> tops = new HashSet<>();

    WordPages(List<Element> paragraphs) {
        boolean broken = false;
        for (Element paragraph : paragraphs) {
            Element properties = WordXml.at(paragraph, "pPr");
            if (WordLine.words(paragraph).isBlank()) {
                broken |= isBroken(paragraph) || endsSection(properties);
                continue;
            }
            if (broken || WordXml.isOn(properties, "pageBreakBefore") || isBroken(paragraph)) {
                tops.add(paragraph);
            }
            broken = endsSection(properties) || endsBroken(paragraph);
        }
    }

    /** Whether the next paragraph with words after a break is this one. */
    boolean isOnTop(Element paragraph) {
        return tops.contains(paragraph);
    }

    private static boolean isBroken(Element paragraph) {
        for (Element run : WordXml.children(paragraph, "r")) {
            for (Element part : WordXml.children(run)) {
                if (isBreak(part)) {
                    return true;
                }
                if (WordXml.is(part, "t")) {
                    return false;
                }
            }
        }
        return false;
    }

    private static boolean endsBroken(Element paragraph) {
        boolean broken = false;
        for (Element run : WordXml.children(paragraph, "r")) {
            for (Element part : WordXml.children(run)) {
                broken = isBreak(part) || broken && !WordXml.is(part, "t");
            }
        }
        return broken;
    }

    private static boolean isBreak(Element part) {
        return WordXml.is(part, "br") && "page".equals(WordXml.attribute(part, "type"));
    }

    private static boolean endsSection(@org.jspecify.annotations.Nullable Element properties) {
        Element section = WordXml.at(properties, "sectPr");
        return section != null && !"continuous".equals(WordXml.value(WordXml.at(section, "type")));
    }
}

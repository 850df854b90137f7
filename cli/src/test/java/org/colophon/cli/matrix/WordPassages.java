package org.colophon.cli.matrix;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Reads a Word file with the XML of the JDK: paragraphs by the names of their styles. */
final class WordPassages {

    private static final Map<String, List<String>> MARKS = Map.of(
            "Emphasis",
            List.of("em"),
            "Strong",
            List.of("strong"),
            "Strong Emphasis",
            List.of("em", "strong"),
            "Code Inline",
            List.of("code"));

    private final Map<String, Element> parts = new HashMap<>();
    private final Map<String, String> styles = new HashMap<>();
    private final Map<String, String> notes = new HashMap<>();
    private final List<PrintedPassage> passages = new ArrayList<>();

    private WordPassages(byte[] file) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith(".xml")) {
                    parts.put(entry.getName(), xml(zip.readAllBytes()));
                }
            }
        }
    }

    private static Element xml(byte[] part) throws IOException {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(part))
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(e);
        }
    }

    static List<PrintedPassage> read(byte[] file) throws IOException {
        WordPassages word = new WordPassages(file);
        for (Element style : all(word.part("word/styles.xml"), "w:style")) {
            word.styles.put(style.getAttribute("w:styleId"), child(style, "w:name").getAttribute("w:val"));
        }
        for (Element note : all(word.part("word/footnotes.xml"), "w:footnote")) {
            word.notes.put(note.getAttribute("w:id"), note.getTextContent());
        }
        for (String part : List.of("word/document.xml", "word/footnotes.xml")) {
            all(word.part(part), "w:p").forEach(word::paragraph);
        }
        word.parts.forEach((name, part) -> {
            if (name.startsWith("word/footer")) {
                word.passages.add(new PrintedPassage("furniture", part.getTextContent(), List.of()));
            }
        });
        return word.passages;
    }

    private Element part(String name) {
        return Objects.requireNonNull(parts.get(name), name);
    }

    private static List<Element> all(Element root, String name) {
        NodeList found = root.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    private static Element child(Element parent, String name) {
        return all(parent, name).getFirst();
    }

    private String style(Element paragraph, String name) {
        List<Element> named = all(paragraph, name);
        return named.isEmpty() ? "" : styles.getOrDefault(named.getFirst().getAttribute("w:val"), "");
    }

    private void paragraph(Element paragraph) {
        PrintedPassage.Draft draft = new PrintedPassage.Draft(Roles.ofWord(style(paragraph, "w:pStyle")));
        content(paragraph, draft);
        passages.add(draft.done());
    }

    private void content(Element parent, PrintedPassage.Draft draft) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                element(element, draft);
            }
        }
    }

    private void element(Element element, PrintedPassage.Draft draft) {
        switch (element.getTagName()) {
            case "w:t" -> draft.text.append(element.getTextContent());
            case "w:tab" -> draft.text.append('\t');
            case "w:br" -> draft.text.append('⏎');
            case "w:footnoteReference" -> draft.mark("note", notes.getOrDefault(element.getAttribute("w:id"), ""));
            case "wp:docPr" -> passages.add(new PrintedPassage("alt", element.getAttribute("descr"), List.of()));
            case "w:instrText" -> { }
            case "w:hyperlink" -> {
                draft.mark("link", element.getTextContent());
                passages.add(new PrintedPassage("link-title", element.getAttribute("w:tooltip"), List.of()));
                content(element, draft);
            }
            case "w:r" -> {
                MARKS.getOrDefault(style(element, "w:rStyle"), List.of())
                        .forEach(mark -> draft.mark(mark, element.getTextContent()));
                content(element, draft);
            }
            default -> content(element, draft);
        }
    }
}

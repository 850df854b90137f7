package org.colophon.render.docx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.colophon.render.docx.word.SafeXml;
import org.colophon.render.docx.word.TemplateLists;
import org.colophon.render.docx.word.TreeXml;
import org.colophon.render.docx.word.WordFile;
import org.colophon.render.docx.word.WordStyles;
import org.colophon.render.docx.word.Xml;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * A publisher's own document or template (.docx, .dotx) whose styles win over ours. Styles are known by the names that
 * Word gives them, not by their ids, which differ between languages of Word. Immutable and thread-safe.
 */
public final class WordTemplate {

    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private final Document styles;
    private final Optional<byte[]> theme;
    private final TemplateLists numbering;
    private final WordStyles sheet;
    private final Set<String> names;

    private WordTemplate(Document styles, Optional<byte[]> theme, TemplateLists numbering) {
        this.styles = styles;
        this.theme = theme;
        this.numbering = numbering;
        Map<String, String> byName = new LinkedHashMap<>();
        Set<String> ids = new HashSet<>();
        for (Element style : children(styles.getDocumentElement(), "style")) {
            ids.add(style.getAttributeNS(W, "styleId"));
            byName.putIfAbsent(name(style), style.getAttributeNS(W, "styleId"));
        }
        this.names = byName.keySet();
        this.sheet = new WordStyles(id -> ids.contains(id) ? "Colophon" + id : id, byName);
    }

    /**
     * Reads a template.
     *
     * @param file a .docx or .dotx file
     * @return the template
     * @throws IOException if it cannot be read or is no Word file
     */
    public static WordTemplate read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in);
        }
    }

    /**
     * Reads a template from a stream, which is left open.
     *
     * @param in a .docx or .dotx file
     * @return the template
     * @throws IOException if it cannot be read or is no Word file
     */
    public static WordTemplate read(InputStream in) throws IOException {
        WordFile file = WordFile.read(in);
        Document styles =
                SafeXml.tree(file.related("styles").orElseThrow(() -> new IOException("the template has no styles")));
        if (!W.equals(styles.getDocumentElement().getNamespaceURI())) {
            throw new IOException(
                    "the template is of the strict kind of Open XML: save it as an ordinary .docx or .dotx");
        }
        Optional<byte[]> lists = file.related("numbering");
        return new WordTemplate(
                styles, file.related("theme"), lists.isEmpty() ? TemplateLists.NONE : numbering(lists.get()));
    }

    private static TemplateLists numbering(byte[] part) throws IOException {
        Element root = SafeXml.tree(part).getDocumentElement();
        Xml definitions = new Xml();
        Xml instances = new Xml();
        int last = 0;
        for (Element each : children(root, "abstractNum")) {
            TreeXml.writeWordsOwn(each, definitions);
            last = Math.max(last, number(each, "abstractNumId"));
        }
        for (Element each : children(root, "num")) {
            TreeXml.writeWordsOwn(each, instances);
            last = Math.max(last, number(each, "numId"));
        }
        return new TemplateLists(definitions.toString(), instances.toString(), last + 1);
    }

    private static int number(Element element, String attribute) throws IOException {
        try {
            return Integer.parseInt(element.getAttributeNS(W, attribute));
        } catch (NumberFormatException e) {
            throw new IOException("a list of the template has no number", e);
        }
    }

    WordStyles sheet() {
        return sheet;
    }

    TemplateLists numbering() {
        return numbering;
    }

    Optional<byte[]> theme() {
        return theme;
    }

    /** The template's styles, with those of ours behind them that it does not have. */
    byte[] merge(byte[] ours) throws IOException {
        Element own = SafeXml.tree(ours).getDocumentElement();
        Element root = styles.getDocumentElement();
        Xml out = new Xml();
        out.raw(Xml.HEAD);
        synchronized (styles) {
            // Trees of the JDK are not thread-safe, not even for reading.
            TreeXml.open(root, out);
            if (children(root, "docDefaults").isEmpty()) {
                children(own, "docDefaults").forEach(each -> TreeXml.write(each, out));
            }
            for (Node child = root.getFirstChild(); child != null; child = child.getNextSibling()) {
                TreeXml.write(child, out);
            }
            for (Element style : children(own, "style")) {
                if (!names.contains(name(style))) {
                    TreeXml.write(style, out);
                }
            }
            TreeXml.close(root, out);
        }
        return out.bytes();
    }

    private static String name(Element style) {
        return children(style, "name").stream()
                .map(name -> name.getAttributeNS(W, "val").toLowerCase(Locale.ROOT))
                .findFirst()
                .orElse("");
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element
                    && W.equals(element.getNamespaceURI())
                    && element.getLocalName().equals(name)) {
                children.add(element);
            }
        }
        return children;
    }
}

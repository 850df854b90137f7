package org.colophon.render.docx.word;

import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Writes trees of XML in the same way on every JDK. Elements of Word's are written with the prefix that our parts
 * declare.
 */
public final class TreeXml {

    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String XMLNS = "http://www.w3.org/2000/xmlns/";

    private TreeXml() {
    }

    public static void write(Node node, Xml out) {
        if (node instanceof Element element) {
            open(element, out);
            for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
                write(child, out);
            }
            close(element, out);
        } else if (node instanceof Text text) {
            out.text(text.getData());
        }
    }

    /** The same without elements and attributes of other namespaces, for a part that does not declare them. */
    public static void writeWordsOwn(Node node, Xml out) {
        if (node instanceof Element element && W.equals(element.getNamespaceURI())) {
            out.raw("<").raw(name(element));
            NamedNodeMap attributes = element.getAttributes();
            for (int i = 0; i < attributes.getLength(); i++) {
                Attr attribute = (Attr) attributes.item(i);
                if (W.equals(attribute.getNamespaceURI())) {
                    out.attribute(name(attribute), attribute.getValue());
                }
            }
            out.raw(">");
            for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
                writeWordsOwn(child, out);
            }
            close(element, out);
        }
    }

    /** The start of an element with its attributes; the map of the JDK keeps them in the order of their names. */
    public static void open(Element element, Xml out) {
        out.raw("<").raw(name(element));
        boolean declared = false;
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Attr attribute = (Attr) attributes.item(i);
            declared |= attribute.getName().equals("xmlns:w");
            out.attribute(
                    XMLNS.equals(attribute.getNamespaceURI()) ? attribute.getName() : name(attribute),
                    attribute.getValue());
        }
        // A template may bind Word's namespace to another prefix, or to none.
        out.raw(declared || element.getParentNode() instanceof Element ? "" : Xml.W).raw(">");
    }

    public static void close(Element element, Xml out) {
        out.raw("</").raw(name(element)).raw(">");
    }

    private static String name(Node node) {
        return W.equals(node.getNamespaceURI()) ? "w:" + node.getLocalName() : node.getNodeName();
    }
}

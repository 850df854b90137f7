package org.colophon.exchange.docx;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Steps through the elements of a part by their local names: strict and transitional documents have other spaces. */
final class WordXml {

    private WordXml() {
    }

    static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    static List<Element> children(Element parent, String name) {
        return children(parent).stream().filter(child -> is(child, name)).toList();
    }

    static boolean is(Element element, String name) {
        return name.equals(element.getLocalName());
    }

    /** The first child of a name, then its child of the next name, and so on; null if one is not there. */
    static @Nullable Element at(@Nullable Element from, String... names) {
        Element at = from;
        for (String name : names) {
            at = at == null ? null : children(at, name).stream().findFirst().orElse(null);
        }
        return at;
    }

    /** The first element of a name at any depth. */
    static @Nullable Element below(Element from, String name) {
        for (Element child : children(from)) {
            Element found = is(child, name) ? child : below(child, name);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** An attribute by its local name; empty where it is not there. */
    static String attribute(@Nullable Element element, String name) {
        if (element == null) {
            return "";
        }
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Node attribute = element.getAttributes().item(i);
            if (name.equals(attribute.getLocalName())) {
                return attribute.getNodeValue();
            }
        }
        return "";
    }

    static String value(@Nullable Element element) {
        return attribute(element, "val");
    }

    /** Whether a property is on: it is there, and is not said to be off. */
    static boolean isOn(@Nullable Element properties, String name) {
        Element property = at(properties, name);
        return property != null && !List.of("0", "false", "off", "none").contains(value(property));
    }

    static int number(String text, int otherwise) {
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }
}

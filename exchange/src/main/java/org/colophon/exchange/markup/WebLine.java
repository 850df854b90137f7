package org.colophon.exchange.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.colophon.model.Inline;
import org.colophon.model.PlainText;
import org.colophon.model.SourceSpan;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads lines of HTML: words with their blanks as a browser shows them, and their marks. */
final class WebLine {

    private static final Pattern BLANKS = Pattern.compile("[ \\t\\n\\r\\f]+");
    private static final Pattern BETWEEN_HAN =
            Pattern.compile("(?<=[\\p{IsHan}，。、；：！？”’）》]) (?=[\\p{IsHan}“‘（《])");
    private static final Pattern BEFORE = Pattern.compile("^[ \\u3000]+");
    private static final Pattern BEHIND = Pattern.compile("[ \\u3000]+$");

    private final Set<String> notes;

    /** A reader of lines; marks of these notes are told from links. */
    WebLine(Set<String> notes) {
        this.notes = notes;
    }

    List<Inline> read(List<? extends Node> nodes) {
        List<Inline> line = new ArrayList<>();
        nodes.forEach(node -> add(node, line));
        return trimmed(line);
    }

    private List<Inline> raw(Element element) {
        List<Inline> line = new ArrayList<>();
        element.childNodes().forEach(node -> add(node, line));
        return line;
    }

    private void add(Node node, List<Inline> to) {
        if (node instanceof TextNode text) {
            words(text.getWholeText(), to);
        } else if (node instanceof Element element) {
            element(element, to);
        }
    }

    /** Blanks and line ends are one blank, and none beside another or between Han. */
    private static void words(String text, List<Inline> to) {
        String words = BLANKS.matcher(text).replaceAll(" ");
        if (text.indexOf('\n') >= 0) {
            words = BETWEEN_HAN.matcher(words).replaceAll("");
        }
        if (words.startsWith(" ") && (to.isEmpty() || endsInBlank(to.getLast()))) {
            words = words.substring(1);
        }
        if (!words.isEmpty()) {
            to.add(Inline.Text.of(words));
        }
    }

    private static boolean endsInBlank(Inline inline) {
        if (inline instanceof Inline.LineBreak) {
            return true;
        }
        String words = PlainText.of(List.of(inline));
        return words.endsWith(" ");
    }

    private void element(Element it, List<Inline> to) {
        switch (it.normalName()) {
            case "b", "strong" -> wrapped(it, Inline.Strong::new, to);
            case "i", "em", "cite", "dfn", "var" -> wrapped(it, Inline.Emphasis::new, to);
            case "u", "ins" -> marked(it, Inline.Marked.Marking.UNDERLINED, to);
            case "s", "del", "strike" -> marked(it, Inline.Marked.Marking.STRUCK, to);
            case "mark" -> marked(it, Inline.Marked.Marking.HIGHLIGHTED, to);
            case "sup" -> superscript(it, to);
            case "sub" -> wrapped(it, Inline.Subscript::new, to);
            case "code", "kbd", "samp", "tt" -> {
                if (!it.text().isEmpty()) {
                    to.add(new Inline.Code(it.wholeText().replaceAll("\\s+", " "), SourceSpan.NONE));
                }
            }
            case "br" -> to.add(new Inline.LineBreak(SourceSpan.NONE));
            case "a" -> link(it, to);
            case "ruby" -> ruby(it, to);
            case "q" -> {
                to.add(Inline.Text.of("“"));
                to.addAll(raw(it));
                to.add(Inline.Text.of("”"));
            }
            case "img", "wbr", "script", "style", "template", "rp" -> { }
            default -> styled(it, to);
        }
    }

    /** Word processors mark by styles, others by elements. */
    private void styled(Element it, List<Inline> to) {
        String style = it.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
        boolean bold = style.matches(".*font-weight:(bold|[6-9]00).*");
        boolean italic = style.contains("font-style:italic");
        if (bold) {
            wrapped(it, Inline.Strong::new, to);
        } else if (italic) {
            wrapped(it, Inline.Emphasis::new, to);
        } else {
            it.childNodes().forEach(node -> add(node, to));
        }
    }

    private void marked(Element it, Inline.Marked.Marking kind, List<Inline> to) {
        wrapped(it, content -> new Inline.Marked(kind, content), to);
    }

    private void superscript(Element it, List<Inline> to) {
        List<Inline> content = raw(it);
        if (content.size() == 1 && content.getFirst() instanceof Inline.NoteRef) {
            to.addAll(content);
        } else {
            wrapped(it, Inline.Superscript::new, to);
        }
    }

    /** Blanks at the edges are outside of the mark, where they are seen as such. */
    private void wrapped(
            Element it, java.util.function.Function<List<Inline>, Inline> mark, List<Inline> to) {
        List<Inline> content = raw(it);
        String words = PlainText.of(content);
        if (words.isBlank() && content.stream().noneMatch(Inline.NoteRef.class::isInstance)) {
            to.addAll(content);
            return;
        }
        boolean begins = words.startsWith(" ") && !(to.isEmpty() || endsInBlank(to.getLast()));
        if (begins) {
            to.add(Inline.Text.of(" "));
        }
        to.add(mark.apply(trimmed(content)));
        if (words.endsWith(" ")) {
            to.add(Inline.Text.of(" "));
        }
    }

    private void link(Element it, List<Inline> to) {
        String target = it.attr("href").strip();
        if (target.startsWith("#") && notes.contains(target.substring(1))) {
            to.add(new Inline.NoteRef(WebNotes.id(target.substring(1)), SourceSpan.NONE));
            return;
        }
        boolean leads = target.matches("(?i)(?:https?:|mailto:|tel:).*");
        if (leads) {
            wrapped(it, content -> new Inline.Link(target, it.attr("title"), content), to);
        } else {
            to.addAll(raw(it));
        }
    }

    private void ruby(Element it, List<Inline> to) {
        List<Node> base = new ArrayList<>();
        for (Node node : it.childNodes()) {
            String name = node instanceof Element element ? element.normalName() : "";
            if (name.equals("rt")) {
                String reading = ((Element) node).text();
                List<Inline> words = read(base);
                boolean both = !reading.isBlank() && !PlainText.of(words).isBlank();
                if (both) {
                    to.add(new Inline.Ruby(words, reading));
                } else {
                    to.addAll(words);
                }
                base.clear();
            } else if (!name.equals("rp")) {
                base.add(node);
            }
        }
        to.addAll(read(base));
    }

    /** A line without blanks and line ends at its edges. */
    static List<Inline> trimmed(List<Inline> line) {
        List<Inline> out = new ArrayList<>(line);
        while (!out.isEmpty() && isEmpty(out.getFirst())) {
            out.removeFirst();
        }
        while (!out.isEmpty() && isEmpty(out.getLast())) {
            out.removeLast();
        }
        if (!out.isEmpty() && out.getFirst() instanceof Inline.Text text) {
            out.set(0, Inline.Text.of(BEFORE.matcher(text.value()).replaceAll("")));
        }
        if (!out.isEmpty() && out.getLast() instanceof Inline.Text text) {
            out.set(out.size() - 1, Inline.Text.of(BEHIND.matcher(text.value()).replaceAll("")));
        }
        return out;
    }

    private static boolean isEmpty(Inline inline) {
        return inline instanceof Inline.LineBreak || inline instanceof Inline.Text text
                && text.value().isBlank() && text.value().chars().allMatch(c -> c == ' ' || c == 0x3000 || c == 0xA0);
    }
}

package org.colophon.exchange.docx;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colophon.exchange.docx.RunLooks.Look;
import org.colophon.model.Inline;
import org.colophon.model.SourceSpan;
import org.w3c.dom.Element;

/** Reads the runs of a paragraph: words and looks, marks of notes, links, fields, changes, pictures, boxes. */
final class WordLine {

    private static final Pattern HYPERLINK = Pattern.compile("\\s*HYPERLINK\\s+\"([^\"]+)\".*", Pattern.DOTALL);
    private static final int HEXADECIMAL = 16;

    /** A field that has begun: its instruction, and the words before its result. */
    private static final class Field {
        private final StringBuilder instruction = new StringBuilder();
        private final RunLooks before;
        private boolean result;

        Field(RunLooks before) {
            this.before = before;
        }
    }

    /**
     * A picture in a line.
     *
     * @param reference its reference
     * @param alt what it shows
     */
    record Shown(String reference, String alt) { }

    private final WordFindings findings;
    private final DocumentStyles styles;
    private final Deque<Field> fields = new ArrayDeque<>();
    private final List<Shown> pictures = new ArrayList<>();
    private final List<Element> boxes = new ArrayList<>();
    private RunLooks runs = new RunLooks();
    private boolean rule;

    private WordLine(WordFindings findings, DocumentStyles styles) {
        this.findings = findings;
        this.styles = styles;
    }

    static WordLine of(Element paragraph, WordFindings findings, DocumentStyles styles) {
        WordLine line = new WordLine(findings, styles);
        line.content(paragraph);
        while (!line.fields.isEmpty()) {
            line.endField();
        }
        return line;
    }

    RunLooks runs() {
        return runs;
    }

    List<Shown> pictures() {
        return pictures;
    }

    /** The contents of text boxes that are anchored here. */
    List<Element> boxes() {
        return boxes;
    }

    /** Whether it is a rule across the page. */
    boolean isRule() {
        return rule;
    }

    private void content(Element parent) {
        WordXml.children(parent).forEach(this::element);
    }

    private void element(Element it) {
        switch (String.valueOf(it.getLocalName())) {
            case "r" -> run(it);
            case "ins", "moveTo" -> {
                findings.inserted();
                content(it);
            }
            case "del", "moveFrom" -> findings.deleted(words(it));
            case "hyperlink" -> hyperlink(it);
            case "fldSimple" -> field(WordXml.attribute(it, "instr"), it);
            case "sdt" -> WordXml.children(it, "sdtContent").forEach(this::content);
            case "smartTag", "customXml", "dir", "bdo", "oMathPara" -> content(it);
            case "oMath" -> runs.words(words(it), EnumSet.noneOf(Look.class));
            case "AlternateContent" -> alternate(it, this::content);
            default -> { }
        }
    }

    /** The newer form of a part that two programs show alike. */
    static void alternate(Element it, java.util.function.Consumer<Element> reader) {
        List<Element> choices = WordXml.children(it, "Choice");
        (choices.isEmpty() ? WordXml.children(it, "Fallback") : choices).stream().findFirst().ifPresent(reader);
    }

    private void hyperlink(Element it) {
        linked(findings.address(WordXml.attribute(it, "id")), () -> content(it));
    }

    private void field(String instruction, Element content) {
        Matcher link = HYPERLINK.matcher(instruction);
        linked(link.matches() ? link.group(1) : "", () -> content(content));
    }

    private void linked(String address, Runnable content) {
        if (address.isEmpty()) {
            content.run();
            return;
        }
        RunLooks before = runs;
        runs = new RunLooks();
        content.run();
        closeLink(address, before);
    }

    private void closeLink(String address, RunLooks before) {
        List<Inline> words = runs.inlines(EnumSet.of(Look.UNDERLINED));
        runs = before;
        if (!words.isEmpty()) {
            runs.whole(new Inline.Link(address, "", words));
        }
    }

    private void run(Element run) {
        Set<Look> looks = looks(WordXml.at(run, "rPr"));
        if (styles.characterStyle(WordXml.value(WordXml.at(run, "rPr", "rStyle"))).equals("caption number")) {
            // Our own documents number pictures and tables in fields of this style.
            return;
        }
        if (WordXml.isOn(WordXml.at(run, "rPr"), "vanish")) {
            findings.hidden(words(run));
            return;
        }
        WordXml.children(run).forEach(part -> part(part, looks));
    }

    private void part(Element it, Set<Look> looks) {
        boolean instruction = !fields.isEmpty() && !fields.peek().result;
        switch (String.valueOf(it.getLocalName())) {
            case "fldChar" -> fieldMark(WordXml.attribute(it, "fldCharType"));
            case "instrText" -> {
                if (instruction) {
                    fields.peek().instruction.append(it.getTextContent());
                }
            }
            case "t", "noBreakHyphen", "softHyphen", "sym", "tab", "ptab" -> {
                if (!instruction) {
                    runs.words(character(it), looks);
                }
            }
            case "br", "cr" -> {
                String type = WordXml.attribute(it, "type");
                if (type.isEmpty() || type.equals("textWrapping")) {
                    runs.whole(new Inline.LineBreak(SourceSpan.NONE));
                }
            }
            case "footnoteReference" -> note("footnote", it);
            case "endnoteReference" -> note("endnote", it);
            case "commentReference" -> findings.comment(WordXml.attribute(it, "id"));
            case "ruby" -> ruby(it, looks);
            case "drawing", "pict", "object" -> drawing(it);
            case "AlternateContent" -> alternate(it, choice -> WordXml.children(choice)
                    .forEach(part -> part(part, looks)));
            default -> { }
        }
    }

    private static String character(Element it) {
        return switch (String.valueOf(it.getLocalName())) {
            case "t" -> it.getTextContent();
            case "noBreakHyphen" -> "\u2011";
            case "softHyphen" -> "\u00AD";
            case "sym" -> symbol(WordXml.attribute(it, "char"));
            default -> " ";
        };
    }

    private static String symbol(String code) {
        try {
            return Character.toString(Integer.parseInt(code, HEXADECIMAL));
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private void note(String kind, Element it) {
        findings.mark(kind, WordXml.attribute(it, "id")).ifPresent(runs::whole);
    }

    private void ruby(Element it, Set<Look> looks) {
        Element base = WordXml.at(it, "rubyBase");
        Element reading = WordXml.at(it, "rt");
        String above = reading == null ? "" : words(reading);
        String below = base == null ? "" : words(base);
        if (above.isBlank() || below.isEmpty()) {
            runs.words(below + above, looks);
        } else {
            runs.whole(new Inline.Ruby(List.of(Inline.Text.of(below)), above));
        }
    }

    private void drawing(Element it) {
        for (Element child : WordXml.children(it)) {
            String name = String.valueOf(child.getLocalName());
            if (name.equals("txbxContent")) {
                boxes.add(child);
            } else if (name.equals("blip") || name.equals("imagedata")) {
                picture(it, child, name.equals("blip") ? "embed" : "id");
            } else if (name.equals("AlternateContent")) {
                alternate(child, this::drawing);
            } else {
                rule |= "t".equals(WordXml.attribute(child, "hr"));
                drawing(child);
            }
        }
    }

    private void picture(Element parent, Element blip, String attribute) {
        String id = WordXml.attribute(blip, attribute);
        String reference = findings.picture(id.isEmpty() ? WordXml.attribute(blip, "link") : id);
        if (!reference.isEmpty()) {
            pictures.add(new Shown(reference, described(parent)));
        }
    }

    /** The description of a picture in its drawing; file names say nothing. */
    private static String described(Element from) {
        org.w3c.dom.Node at = from;
        while (at instanceof Element element) {
            Element named = WordXml.at(element, "docPr");
            String alt = WordXml.attribute(named, "descr");
            String shape = WordXml.attribute(element, "alt");
            if (!alt.isBlank() || !shape.isBlank()) {
                return (alt.isBlank() ? shape : alt).strip().replaceAll("\\s+", " ");
            }
            at = element.getLocalName().equals("drawing") || element.getLocalName().equals("pict")
                    ? null : element.getParentNode();
        }
        return "";
    }

    private void fieldMark(String type) {
        switch (type) {
            case "begin" -> fields.push(new Field(runs));
            case "separate" -> {
                if (!fields.isEmpty()) {
                    fields.peek().result = true;
                    if (HYPERLINK.matcher(fields.peek().instruction).matches()) {
                        runs = new RunLooks();
                    }
                }
            }
            case "end" -> {
                if (!fields.isEmpty()) {
                    endField();
                }
            }
            default -> { }
        }
    }

    private void endField() {
        Field field = fields.pop();
        Matcher link = HYPERLINK.matcher(field.instruction);
        if (field.result && link.matches()) {
            closeLink(link.group(1), field.before);
        }
    }

    private Set<Look> looks(@org.jspecify.annotations.Nullable Element properties) {
        Set<Look> looks = EnumSet.noneOf(Look.class);
        if (properties == null) {
            return looks;
        }
        looks.addAll(named(styles.characterStyle(WordXml.value(WordXml.at(properties, "rStyle")))));
        set(looks, Look.STRONG, WordXml.isOn(properties, "b"));
        set(looks, Look.EMPHASIS, WordXml.isOn(properties, "i"));
        set(looks, Look.STRUCK, WordXml.isOn(properties, "strike") || WordXml.isOn(properties, "dstrike"));
        set(looks, Look.UNDERLINED, WordXml.isOn(properties, "u"));
        set(looks, Look.HIGHLIGHTED, WordXml.isOn(properties, "highlight"));
        String align = WordXml.value(WordXml.at(properties, "vertAlign"));
        set(looks, Look.RAISED, align.equals("superscript"));
        set(looks, Look.LOWERED, align.equals("subscript"));
        return looks;
    }

    private static void set(Set<Look> looks, Look look, boolean on) {
        if (on) {
            looks.add(look);
        }
    }

    private static Set<Look> named(String style) {
        return switch (style) {
            case "strong", "intense strong" -> EnumSet.of(Look.STRONG);
            case "emphasis", "subtle emphasis", "intense emphasis" -> EnumSet.of(Look.EMPHASIS);
            case "strong emphasis" -> EnumSet.of(Look.STRONG, Look.EMPHASIS);
            case "verbatim char", "code inline", "html code", "source text", "html typewriter" -> EnumSet.of(Look.CODE);
            case "superscript" -> EnumSet.of(Look.RAISED);
            case "subscript" -> EnumSet.of(Look.LOWERED);
            case "struck" -> EnumSet.of(Look.STRUCK);
            case "underlined" -> EnumSet.of(Look.UNDERLINED);
            case "highlighted" -> EnumSet.of(Look.HIGHLIGHTED);
            case "speaker" -> EnumSet.of(Look.STRONG);
            default -> EnumSet.noneOf(Look.class);
        };
    }

    /** All words below an element, those of its paragraphs parted by blanks. */
    static String words(Element root) {
        StringBuilder out = new StringBuilder();
        append(root, out);
        return out.toString();
    }

    private static void append(Element from, StringBuilder out) {
        for (Element child : WordXml.children(from)) {
            switch (String.valueOf(child.getLocalName())) {
                case "t", "delText" -> out.append(child.getTextContent());
                case "tab", "br" -> out.append(' ');
                case "Fallback" -> { }
                default -> {
                    if (WordXml.is(child, "p") && !out.isEmpty()) {
                        out.append(' ');
                    }
                    append(child, out);
                }
            }
        }
    }
}

package org.colophon.exchange.markup;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colophon.exchange.copy.CopySheet;
import org.colophon.model.Block;
import org.colophon.model.CreditLine;
import org.colophon.model.Inline;
import org.colophon.model.PlainText;
import org.colophon.model.SourceSpan;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Reads the blocks of a page. Elements of lines between blocks are paragraphs. */
final class WebBlocks {

    private static final Set<String> CONTAINERS = Set.of("div", "section", "article", "main", "header", "footer",
            "aside", "address", "center", "fieldset", "hgroup", "body", "html", "dl", "dt", "dd", "details", "summary",
            "p", "ul", "ol", "li", "table", "blockquote", "figure", "figcaption", "pre", "hr", "h1", "h2", "h3", "h4",
            "h5", "h6", "pull-quote", "boxed-text", "editor-note", "verse");
    private static final Pattern EMBEDDED = Pattern.compile("data:image/([a-z0-9.+-]+);base64,(.*)", Pattern.DOTALL);

    private final CopySheet sheet;
    private final WebLine lines;
    private int embedded;

    WebBlocks(CopySheet sheet, WebLine lines) {
        this.sheet = sheet;
        this.lines = lines;
    }

    /** Reads the content of an element. */
    void read(Element parent, List<Block> to) {
        List<Node> line = new ArrayList<>();
        for (Node node : parent.childNodes()) {
            if (node instanceof Element element && isBlock(element)) {
                flush(line, to);
                block(element, to);
            } else if (node instanceof Element element && element.normalName().equals("br")
                    && !line.isEmpty() && isBreak(line.getLast())) {
                flush(line, to);
            } else {
                line.add(node);
            }
        }
        flush(line, to);
    }

    private static boolean isBreak(Node node) {
        return node instanceof Element element && element.normalName().equals("br");
    }

    private static boolean isBlock(Element element) {
        return CONTAINERS.contains(element.normalName())
                || element.children().stream().anyMatch(WebBlocks::isBlock);
    }

    /** A paragraph of lines, with the pictures in them below it. */
    private void flush(List<Node> line, List<Block> to) {
        List<Inline> content = lines.read(line);
        if (!PlainText.of(content).isBlank() || content.stream().anyMatch(Inline.NoteRef.class::isInstance)) {
            to.add(new Block.Paragraph(sheet.id(), content, SourceSpan.NONE));
        }
        for (Node node : line) {
            if (node instanceof Element element) {
                element.select("img").forEach(image -> picture(image, to));
            }
        }
        line.clear();
    }

    private void block(Element it, List<Block> to) {
        switch (it.normalName()) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(it, to);
            case "ul", "ol" -> list(it, to);
            case "table" -> table(it, to);
            case "blockquote" -> to.add(new Block.Quote(sheet.id(), inside(it), SourceSpan.NONE));
            case "figure" -> figure(it, to);
            case "pre" -> to.add(new Block.CodeBlock(sheet.id(), "", code(it.wholeText()), SourceSpan.NONE));
            case "hr" -> to.add(new Block.Divider(sheet.id(), SourceSpan.NONE));
            case "details", "boxed-text" -> labelled(it, to);
            case "editor-note" -> labelled(it, to);
            case "pull-quote" -> pullQuote(it, to);
            case "verse" -> to.add(new Block.Verse(sheet.id(), verse(it), SourceSpan.NONE));
            case "dt" -> to.add(new Block.Paragraph(
                    sheet.id(), List.of(new Inline.Strong(some(lines.read(it.childNodes())))), SourceSpan.NONE));
            default -> read(it, to);
        }
    }

    private static List<Inline> some(List<Inline> line) {
        return line.isEmpty() ? List.of(Inline.Text.of(" ")) : line;
    }

    private static String code(String text) {
        String code = text.replaceAll("\\r\\n?", "\n").replaceAll("\\A\\n", "");
        return code.endsWith("\n") ? code : code + "\n";
    }

    List<Block> inside(Element parent) {
        List<Block> blocks = new ArrayList<>();
        read(parent, blocks);
        return blocks;
    }

    private void heading(Element it, List<Block> to) {
        List<Inline> words = lines.read(it.childNodes());
        if (!PlainText.of(words).isBlank()) {
            to.add(new Block.Subheading(
                    sheet.id(), Math.max(2, it.normalName().charAt(1) - '0'), words, SourceSpan.NONE));
        }
        it.select("img").forEach(image -> picture(image, to));
    }

    private void list(Element list, List<Block> to) {
        List<Block.ListItem> items = new ArrayList<>();
        for (Element child : list.children()) {
            List<Block> content = new ArrayList<>();
            if (child.normalName().equals("li")) {
                read(child, content);
            } else {
                block(child, content);
            }
            boolean inner = !child.normalName().equals("li") && !items.isEmpty();
            if (inner) {
                List<Block> above = new ArrayList<>(items.removeLast().blocks());
                above.addAll(content);
                content = above;
            }
            if (!content.isEmpty()) {
                items.add(new Block.ListItem(content, SourceSpan.NONE));
            }
        }
        String start = list.attr("start");
        boolean numbered = list.normalName().equals("ol");
        if (!items.isEmpty()) {
            to.add(new Block.Listing(
                    sheet.id(), numbered ? Block.Listing.Marker.NUMBER : Block.Listing.Marker.BULLET,
                    numbered && start.matches("[0-9]{1,6}") ? Integer.parseInt(start) : 1, items, SourceSpan.NONE));
        }
    }

    /** A table that holds headings, lists or pictures lays out a page: it is read cell after cell. */
    private void table(Element table, List<Block> to) {
        boolean layout = !table.select("h1, h2, h3, ul, ol, figure, img, blockquote").isEmpty()
                || table.select("table").size() > 1
                || table.select("tr").size() <= 1 && table.select("td, th").size() <= 1;
        if (layout) {
            table.select("td, th").stream().filter(cell -> cell.closest("table") == table)
                    .forEach(cell -> read(cell, to));
        } else if (!table.select("tr").isEmpty()) {
            to.add(WebTables.read(table, sheet.id(), lines));
        }
    }

    private void figure(Element figure, List<Block> to) {
        List<Element> captions = figure.select("figcaption");
        captions.forEach(Node::remove);
        List<Block> inside = inside(figure);
        int last = -1;
        for (int i = 0; i < inside.size(); i++) {
            last = inside.get(i) instanceof Block.Figure ? i : last;
        }
        List<Block> others = new ArrayList<>();
        List<List<Inline>> words = captionLines(captions, others);
        if (last >= 0 && !words.isEmpty()) {
            inside.set(last, captioned((Block.Figure) inside.get(last), words));
        } else if (inside.size() == 1 && inside.getFirst() instanceof Block.Table table && words.size() == 1
                && table.caption().isEmpty()) {
            inside.set(0, new Block.Table(table.id(), words.getFirst(), table.columns(), table.head(), table.body(),
                    SourceSpan.NONE));
        } else if (!words.isEmpty()) {
            inside.add(captioned(new Block.Figure(
                    sheet.id(), null, "-", List.of(), List.of(), SourceSpan.NONE), words));
        }
        to.addAll(inside);
        to.addAll(others);
    }

    private Block.Figure captioned(Block.Figure figure, List<List<Inline>> words) {
        List<CreditLine> credits = words.stream().skip(1)
                .map(line -> new CreditLine(sheet.id(), line, List.of(), SourceSpan.NONE)).toList();
        return new Block.Figure(
                figure.id(), figure.asset(), figure.alt(), words.getFirst(), credits, SourceSpan.NONE);
    }

    /** The lines of captions: credits have elements or lines of their own. */
    private List<List<Inline>> captionLines(List<Element> captions, List<Block> others) {
        List<List<Inline>> all = new ArrayList<>();
        for (Element caption : captions) {
            caption.select(".credit, .photo-credit, [itemprop=creditText], cite, .wp-block-image__credits")
                    .forEach(credit -> credit.before(new Element("br")));
            for (Block block : inside(caption)) {
                if (block instanceof Block.Paragraph paragraph) {
                    all.addAll(parted(paragraph.content()));
                } else {
                    others.add(block);
                }
            }
        }
        return all;
    }

    private static List<List<Inline>> parted(List<Inline> content) {
        List<List<Inline>> parts = new ArrayList<>();
        parts.add(new ArrayList<>());
        for (Inline inline : content) {
            if (inline instanceof Inline.LineBreak) {
                parts.add(new ArrayList<>());
            } else {
                parts.getLast().add(inline);
            }
        }
        return parts.stream().map(WebLine::trimmed).filter(part -> !PlainText.of(part).isBlank()).toList();
    }

    private List<List<Inline>> verse(Element it) {
        List<List<Inline>> verse = parted(lines.read(it.childNodes()));
        return verse.isEmpty() ? List.of(List.of()) : verse;
    }

    private void labelled(Element it, List<Block> to) {
        Element label = it.children().stream()
                .filter(child -> child.normalName().equals("summary") || child.hasClass("label")).findFirst()
                .orElse(null);
        List<Inline> words = label == null ? List.of() : lines.read(label.childNodes());
        if (label != null) {
            label.remove();
        }
        List<Block> inside = inside(it);
        if (words.isEmpty() && inside.isEmpty()) {
            return;
        }
        to.add(it.normalName().equals("editor-note")
                ? new Block.EditorNote(sheet.id(), words, inside, SourceSpan.NONE)
                : new Block.Box(sheet.id(), words, inside, SourceSpan.NONE));
    }

    private void pullQuote(Element it, List<Block> to) {
        Element source = it.selectFirst("cite, footer");
        List<Inline> words = source == null ? List.of() : lines.read(source.childNodes());
        if (source != null) {
            source.remove();
        }
        List<Inline> content = new ArrayList<>();
        for (Block block : inside(it)) {
            if (block instanceof Block.Paragraph paragraph) {
                content.addAll(content.isEmpty() ? List.of() : List.of(new Inline.LineBreak(SourceSpan.NONE)));
                content.addAll(paragraph.content());
            } else {
                to.add(block);
            }
        }
        if (!content.isEmpty()) {
            to.add(new Block.PullQuote(sheet.id(), content, words, SourceSpan.NONE));
        }
    }

    /** Pages load pictures late: their addresses are then in other attributes. */
    private void picture(Element image, List<Block> to) {
        String address = "";
        for (String attribute : List.of("data-src", "data-original", "data-lazy-src", "src")) {
            String value = image.attr(attribute).strip();
            address = address.isEmpty() && !value.isEmpty() ? value : address;
        }
        Matcher inside = EMBEDDED.matcher(address);
        String alt = image.attr("alt").strip().replaceAll("\\s+", " ");
        boolean pixel = "1".equals(image.attr("width")) || "1".equals(image.attr("height"));
        if (address.isEmpty() || pixel) {
            return;
        }
        String reference = address;
        if (inside.matches()) {
            String type = inside.group(1).equals("jpeg") ? "jpg" : inside.group(1).replaceAll("[^a-z0-9].*", "");
            reference = sheet.picture("image" + ++embedded + "." + type, decoded(inside.group(2)));
        }
        to.add(new Block.Figure(sheet.id(), reference, alt, List.of(), List.of(), SourceSpan.NONE));
    }

    private static byte[] decoded(String text) {
        try {
            return Base64.getMimeDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            // A picture that is cut off is reported when it is printed.
            return new byte[0];
        }
    }
}

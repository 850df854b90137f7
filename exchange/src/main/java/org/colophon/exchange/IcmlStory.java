package org.colophon.exchange;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.colophon.model.Article;
import org.colophon.model.Block;
import org.colophon.model.Inline;
import org.colophon.model.Note;
import org.colophon.model.PlainText;

/** The paragraphs and characters of an InDesign story, with the styles that they are in. */
final class IcmlStory {

    /** The styles of paragraphs: those of the Word sheet, so that an art desk learns one set of names. */
    static final List<String> PARAGRAPHS = List.of("Kicker", "Title", "Deck", "Credit", "Byline", "Heading 1",
            "Heading 2", "Heading 3", "Heading 4", "Heading 5", "Heading 6", "Body Text", "Centered", "Flush End",
            "Quote", "Pull Quote", "Pull Quote Source", "Editor's Note Label", "Editor's Note", "Box Heading", "Box",
            "Caption", "Photo Credit", "Table Caption", "Table Head", "Table Text", "List Bullet", "List Number",
            "Interview Turn", "Verse", "Code", "Jump Line", "Divider", "Footnote");
    private static final List<String> CHARACTERS = List.of("Emphasis", "Strong", "Strong Emphasis", "Code Inline",
            "Superscript", "Subscript", "Struck", "Underlined", "Highlighted", "Speaker", "Hyperlink");
    private static final String NONE = "$ID/NormalCharacterStyle";

    private final XmlPage page;
    private final NotHeld notHeld;
    private final List<String> addresses = new ArrayList<>();
    private final Set<String> marked = new LinkedHashSet<>();
    private List<Note> notes = List.of();

    IcmlStory(XmlPage page, NotHeld notHeld) {
        this.page = page;
        this.notHeld = notHeld;
    }

    XmlPage page() {
        return page;
    }

    NotHeld notHeld() {
        return notHeld;
    }

    void begin(Article article) {
        notes = article.notes();
        marked.clear();
    }

    /** The notes that nothing refers to. */
    List<Note> unmarked() {
        return notes.stream().filter(note -> !marked.contains(note.id())).toList();
    }

    void styles() {
        page.open("RootCharacterStyleGroup", "Self", "character-styles").line();
        page.empty("CharacterStyle", "Self", "CharacterStyle/" + NONE, "Name", "Default").line();
        CHARACTERS.forEach(name -> page.empty("CharacterStyle", "Self", "CharacterStyle/" + name, "Name", name)
                .line());
        page.end();
        page.open("RootParagraphStyleGroup", "Self", "paragraph-styles").line();
        PARAGRAPHS.forEach(name -> page.empty("ParagraphStyle", "Self", "ParagraphStyle/" + name, "Name", name)
                .line());
        page.end();
        page.open("RootTableStyleGroup", "Self", "table-styles")
                .empty("TableStyle", "Self", "TableStyle/Table", "Name", "Table").end();
        page.open("RootCellStyleGroup", "Self", "cell-styles")
                .empty("CellStyle", "Self", "CellStyle/Cell", "AppliedParagraphStyle",
                        "ParagraphStyle/$ID/[No paragraph style]", "Name", "Cell").end();
    }

    void paragraph(String style, List<Inline> content) {
        open(style);
        line(content);
        close();
    }

    void open(String style) {
        page.open("ParagraphStyleRange", "AppliedParagraphStyle", "ParagraphStyle/" + style).line();
    }

    void close() {
        page.empty("Br").line().end();
    }

    void line(List<Inline> content) {
        content.forEach(inline -> inline(inline, ""));
    }

    void words(String words, String style) {
        if (!words.isEmpty()) {
            page.open("CharacterStyleRange", "AppliedCharacterStyle",
                    style.isEmpty() ? NONE : "CharacterStyle/" + style);
            page.open("Content").text(words).close().end();
        }
    }

    private void inline(Inline inline, String style) {
        switch (inline) {
            case Inline.Text it -> words(it.value(), style);
            case Inline.Code it -> words(it.value(), "Code Inline");
            case Inline.Emphasis it -> all(it.content(), style.equals("Strong") ? "Strong Emphasis" : "Emphasis");
            case Inline.Strong it -> all(it.content(), style.equals("Emphasis") ? "Strong Emphasis" : "Strong");
            case Inline.Marked it -> all(it.content(), switch (it.kind()) {
                case STRUCK -> "Struck";
                case UNDERLINED -> "Underlined";
                case HIGHLIGHTED -> "Highlighted";
            });
            case Inline.Link it -> link(it);
            case Inline.LineBreak it -> page.open("CharacterStyleRange", "AppliedCharacterStyle", NONE)
                    .open("Content").text("\u2028").close().end();
            case Inline.NoteRef it -> note(it.noteId());
            case Inline.Superscript it -> all(it.content(), "Superscript");
            case Inline.Subscript it -> all(it.content(), "Subscript");
            case Inline.Ruby it -> page.open("CharacterStyleRange", "AppliedCharacterStyle", NONE, "RubyFlag", "1",
                    "RubyType", "GroupRuby", "RubyString", it.reading())
                    .open("Content").text(PlainText.of(it.base())).close().end();
            case Inline.Foreign it -> all(it.content(), style);
            case Inline.CreditText it -> all(it.content(), style);
            case Inline.DatelineText it -> all(it.content(), style);
        }
    }

    private void all(List<Inline> content, String style) {
        content.forEach(inline -> inline(inline, style));
    }

    private void link(Inline.Link link) {
        addresses.add(link.target());
        page.open("HyperlinkTextSource", "Self", "source-" + addresses.size(), "Name", "", "Hidden", "false").line();
        all(link.content(), "Hyperlink");
        page.end();
    }

    /** A footnote is in the place of its mark; its second mark has only the number of none. */
    private void note(String id) {
        Note note = notes.stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow();
        if (!marked.add(id)) {
            notHeld.add("second marks of a footnote", "they are left out");
            return;
        }
        page.open("CharacterStyleRange", "AppliedCharacterStyle", NONE, "Position", "Superscript")
                .open("Footnote").line();
        boolean first = true;
        for (Block block : note.blocks()) {
            open("Footnote");
            if (first) {
                page.open("CharacterStyleRange", "AppliedCharacterStyle", NONE).open("Content");
                page.made("<?ACE 4?>");
                page.close().end();
                first = false;
            }
            if (block instanceof Block.Paragraph paragraph) {
                line(paragraph.content());
            } else {
                words(PlainText.of(block).strip().replace('\n', ' '), "");
            }
            close();
        }
        page.end().end();
    }

    /** The destinations of links, behind the story. */
    void links() {
        for (int i = 1; i <= addresses.size(); i++) {
            String address = addresses.get(i - 1);
            page.empty("HyperlinkURLDestination", "Self", "destination-" + i, "Name", "link",
                    "DestinationURL", address, "DestinationUniqueKey", "1").line();
            page.open("Hyperlink", "Self", "link-" + i, "Name", address, "Source", "source-" + i, "Visible", "false",
                    "DestinationUniqueKey", "1").open("Properties")
                    .open("Destination", "type", "object").text("HyperlinkURLDestination/destination-" + i).close()
                    .close().end();
        }
    }
}

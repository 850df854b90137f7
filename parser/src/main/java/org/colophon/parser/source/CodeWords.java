package org.colophon.parser.source;

import java.util.ArrayList;
import java.util.List;
import org.colophon.model.Inline;
import org.colophon.model.PlainText;
import org.colophon.model.SourceSpan;

/** Makes code of the words in a code element; what cannot be in code, as the mark of a note, parts it. */
final class CodeWords {

    private final List<Inline> out = new ArrayList<>();
    private final List<Inline> words = new ArrayList<>();

    private CodeWords() {
    }

    static List<Inline> of(List<Inline> content) {
        CodeWords code = new CodeWords();
        code.read(content);
        code.ends();
        return code.out;
    }

    private void read(List<Inline> content) {
        for (Inline inline : content) {
            switch (inline) {
                case Inline.Text it -> words.add(it);
                case Inline.Code it -> words.add(it);
                case Inline.LineBreak it -> words.add(it);
                case Inline.DatelineText it -> words.add(it);
                case Inline.CreditText it -> words.add(it);
                case Inline.Emphasis it -> read(it.content());
                case Inline.Strong it -> read(it.content());
                case Inline.Superscript it -> read(it.content());
                case Inline.Subscript it -> read(it.content());
                case Inline.Marked it -> read(it.content());
                case Inline.Foreign it -> whole(it);
                case Inline.NoteRef it -> whole(it);
                case Inline.Link it -> whole(it);
                case Inline.Ruby it -> whole(it);
            }
        }
    }

    private void whole(Inline inline) {
        ends();
        out.add(inline);
    }

    private void ends() {
        if (!words.isEmpty()) {
            out.add(new Inline.Code(PlainText.of(words), SourceSpan.of(words)));
            words.clear();
        }
    }
}

package org.colophon.parser.matter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.colophon.model.Datum;
import org.colophon.model.Subject;
import org.jspecify.annotations.Nullable;

/** Reads subjects: words, or terms of vocabularies as {@code {scheme: CLC, code: G212, label: 新闻}}. */
final class MatterSubjects {

    private @Nullable String scheme;
    private @Nullable String code;
    private @Nullable String label;

    private MatterSubjects() {
    }

    /** Whether a datum is subjects, which are added then. */
    static boolean read(Datum datum, List<Subject> subjects) {
        List<Subject> more = new ArrayList<>();
        for (Datum each : DescriptionReader.items(datum)) {
            boolean read = switch (each) {
                // Commas part the words of one line; those of a list are parted already.
                case Datum.Text it -> words(it.value().split(datum == it ? "[,，、;；]" : "\n"), more);
                case Datum.Fields it -> new MatterSubjects().term(it, more);
                case Datum.Items it -> false;
            };
            if (!read) {
                return false;
            }
        }
        return subjects.addAll(more);
    }

    private static boolean words(String[] words, List<Subject> subjects) {
        for (String word : words) {
            if (!word.isBlank()) {
                subjects.add(Subject.keyword(word.strip()));
            }
        }
        return true;
    }

    private boolean term(Datum.Fields given, List<Subject> subjects) {
        for (Map.Entry<String, Datum> entry : given.entries().entrySet()) {
            String said = DescriptionReader.words(entry.getValue());
            MatterField field = MatterField.of(entry.getKey());
            if (said == null || !takes(field, said)) {
                return false;
            }
        }
        String name = label == null ? code : label;
        return name != null && subjects.add(new Subject(scheme, code, name));
    }

    private boolean takes(@Nullable MatterField field, String said) {
        scheme = field == MatterField.SCHEME ? said : scheme;
        code = field == MatterField.CODE || field == MatterField.ID ? said : code;
        label = field == MatterField.NAME ? said : label;
        return field == MatterField.SCHEME || field == MatterField.CODE || field == MatterField.ID
                || field == MatterField.NAME;
    }
}

package org.colophon.exchange.markup;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The footnotes of a page, by the ids that their marks lead to. They are taken out of the page. */
final class WebNotes {

    private static final Pattern NOTE = Pattern.compile(
            "(?i)(?:fn|_?ftn|footnote|note|endnote|sdfootnote|sdendnote|_edn|en)[-_:]?[0-9a-z]{1,12}(?:sym)?");

    private final Map<String, Element> notes = new LinkedHashMap<>();

    WebNotes(Element root) {
        for (Element mark : root.select("a[href^=#]")) {
            String id = mark.attr("href").substring(1);
            Element target = id.isEmpty() ? null : root.getElementById(id);
            if (target != null && isNote(mark, target) && !notes.containsKey(id)) {
                notes.put(id, holder(target));
            }
        }
        notes.values().forEach(note -> {
            note.select("a[href^=#]").forEach(back -> {
                if (back.text().length() <= 4 || back.attr("role").equals("doc-backlink")) {
                    back.remove();
                }
            });
            Element list = note.parent();
            note.remove();
            while (list != null && list.text().isBlank() && list.parent() != null && list != root
                    && list.select("img").isEmpty()) {
                Element above = list.parent();
                list.remove();
                list = above;
            }
        });
    }

    private static boolean isNote(Element mark, Element target) {
        boolean says = mark.attr("role").equals("doc-noteref") || mark.attr("epub:type").equals("noteref")
                || mark.hasClass("sdfootnoteanc") || mark.hasClass("footnote-ref") || mark.hasClass("note");
        boolean named = NOTE.matcher(target.id()).matches() && mark.text().length() <= 6
                && !target.id().toLowerCase(java.util.Locale.ROOT).contains("ref");
        return (says || named) && !target.normalName().equals("sup");
    }

    /** The block that a target is in: its anchor may be empty. */
    private static Element holder(Element target) {
        Element at = target;
        while (at.parent() != null && Set.of("a", "sup", "span").contains(at.normalName())) {
            at = at.parent();
        }
        return at.normalName().equals("p") && at.parent() != null && at.parent().id().equals(at.id() + "x")
                ? at.parent() : at;
    }

    Map<String, Element> all() {
        return notes;
    }

    /** The id of a note in the model. */
    static String id(String id) {
        return "n-" + id.replaceAll("[^A-Za-z0-9_.:-]", "-");
    }
}

package org.colophon.render.docx.word;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** By which ids a document calls its styles: ours, or those that a template has for styles of the same name. */
public final class WordStyles {

    /** The sheet of a document without a template. */
    public static final WordStyles OWN = new WordStyles(UnaryOperator.identity(), Map.of());
    public static final String TABLE = "NewspaperTable";
    public static final String TABLE_TITLE = "Newspaper Table";
    public static final String SLUG_TABLE = "SlugTable";
    public static final String SLUG_TABLE_TITLE = "Slug Table";

    private final Map<StyleName, String> paragraphs = new EnumMap<>(StyleName.class);
    private final Map<CharacterStyle, String> characters = new EnumMap<>(CharacterStyle.class);
    private final UnaryOperator<String> fresh;
    private final Map<String, String> byName;

    /**
     * A sheet.
     *
     * @param fresh gives an id of ours that the template does not use for something else
     * @param byName ids of the template's styles by their names in lower case
     */
    public WordStyles(UnaryOperator<String> fresh, Map<String, String> byName) {
        this.fresh = fresh;
        this.byName = Map.copyOf(byName);
        for (StyleName name : StyleName.values()) {
            paragraphs.put(name, id(name.title(), name.id()));
        }
        for (CharacterStyle style : CharacterStyle.values()) {
            characters.put(style, id(style.title(), style.id()));
        }
    }

    public String id(StyleName name) {
        return Objects.requireNonNull(paragraphs.get(name));
    }

    public String id(CharacterStyle style) {
        return Objects.requireNonNull(characters.get(style));
    }

    /** The id of any style by the name that Word shows; {@code own} where the template has none of that name. */
    public String id(String title, String own) {
        String known = byName.get(title.toLowerCase(Locale.ROOT));
        return known == null ? fresh.apply(own) : known;
    }
}

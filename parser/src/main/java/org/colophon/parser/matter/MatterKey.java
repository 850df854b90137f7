package org.colophon.parser.matter;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.colophon.model.Role;
import org.jspecify.annotations.Nullable;

/**
 * The keys of entries of the front matter. The first word of each is its own key; the others are the words that site
 * generators (Hugo, Jekyll, Hexo, Pandoc) and Chinese newsrooms write for the same.
 */
public enum MatterKey {
    TITLE("title", "headline", "标题", "標題", "题目", "題目", "主标题", "主標題"),
    KICKER("kicker", "引题", "引題", "肩题", "肩題", "眉题", "眉題"),
    DECK("deck", "subtitle", "standfirst", "副标题", "副標題", "副题", "副題"),
    PUBLICATION("publication", "报纸", "報紙", "报名", "刊名", "出版物"),
    ISSUE("issue", "期号", "期號", "刊期"),
    DATE("date", "日期", "出版日期"),
    SECTION("section", "版名", "版面", "栏目", "欄目"),
    PAGE("page", "版次", "页码", "頁碼"),
    LANGUAGE("language", "lang", "语言", "語言"),
    CREDITS("credits", "credit", "署名"),
    AUTHOR("author", "authors", "byline", "writer", "writers", "reporter", "reporters", "作者"),
    TRANSLATOR("translator", "translators", "译者", "譯者"),
    EDITOR("editor", "editors"),
    PHOTOGRAPHER("photographer", "photographers", "photo_credit", "photo-credit", "photocredit"),
    ILLUSTRATOR("illustrator", "illustrators"),
    REVIEWER("reviewer", "reviewers"),
    KEYWORDS("keywords", "tags", "关键词", "關鍵詞", "关键字", "标签", "標籤");

    private static final Map<String, MatterKey> BY_WORD = byWord();

    private final List<String> words;

    MatterKey(String... words) {
        this.words = List.of(words);
    }

    private static Map<String, MatterKey> byWord() {
        Map<String, MatterKey> all = new HashMap<>();
        for (MatterKey key : values()) {
            key.words.forEach(word -> all.put(word, key));
        }
        return Map.copyOf(all);
    }

    /** The key that a word is; null for words that say nothing here. */
    static @Nullable MatterKey of(String word) {
        return BY_WORD.get(word.toLowerCase(Locale.ROOT));
    }

    /** The role of the people of this entry; null if it names no people, or its lines tell. */
    Role.@Nullable Kind role() {
        return switch (this) {
            case AUTHOR -> Role.Kind.AUTHOR;
            case TRANSLATOR -> Role.Kind.TRANSLATOR;
            case EDITOR -> Role.Kind.EDITOR;
            case PHOTOGRAPHER -> Role.Kind.PHOTOGRAPHER;
            case ILLUSTRATOR -> Role.Kind.ILLUSTRATOR;
            case REVIEWER -> Role.Kind.REVIEWER;
            case TITLE, KICKER, DECK, PUBLICATION, ISSUE, DATE, SECTION, PAGE, LANGUAGE, CREDITS, KEYWORDS -> null;
        };
    }

    /** The word that documents name it by. */
    String word() {
        return words.getFirst();
    }

    /** The keys as messages list them. */
    static String all() {
        return Arrays.stream(values()).map(MatterKey::word).sorted().collect(Collectors.joining(", "));
    }
}

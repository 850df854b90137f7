package org.colophon.render.copy;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.colophon.model.EditionInfo;
import org.colophon.model.Relation;

/**
 * The words that renderers add to those of an edition, in the language of the edition, so that all renderers say the
 * same. Languages without words of their own get English.
 *
 * <p>Immutable and thread-safe.
 */
public final class Copy {

    private final Phrases words;

    private Copy(Phrases words) {
        this.words = words;
    }

    /**
     * The words of a language.
     *
     * @param language the language; script and region choose between Simplified and Traditional Chinese
     * @return its words
     */
    public static Copy forLanguage(Locale language) {
        return new Copy(Phrases.of(language));
    }

    /**
     * A day as a folio prints it.
     *
     * @param date the day
     * @return such as 2026年11月23日 星期一, or Monday, 23 November 2026
     */
    public String date(LocalDate date) {
        return dated("date", date);
    }

    private String dated(String phrase, LocalDate date) {
        return words.phrase(phrase)
                .replace("{year}", Integer.toString(date.getYear()))
                .replace("{month}", words.item("months", date.getMonthValue() - 1))
                .replace("{day}", Integer.toString(date.getDayOfMonth()))
                .replace("{weekday}", words.item("weekdays", date.getDayOfWeek().getValue() - 1));
    }

    /**
     * Returns the description of the edition in the line at the head of a page.
     *
     * @param edition the edition
     * @return its publication, issue and day, as far as they are given
     */
    public String imprint(EditionInfo edition) {
        String day = edition.date() == null ? null : date(edition.date());
        return Stream.of(edition.publication(), edition.issue(), day)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\u3000"));
    }

    /**
     * The mark of a footnote.
     *
     * @param number its number, from 1
     * @return ① to ⑳ and （21） in Chinese, plain numbers elsewhere
     */
    public String noteMark(int number) {
        String marks = words.phrase("noteMarks");
        if (number <= marks.codePointCount(0, marks.length())) {
            return Character.toString(marks.codePointAt(marks.offsetByCodePoints(0, number - 1)));
        }
        return words.phrase("noteMark").replace("{n}", Integer.toString(number));
    }

    /**
     * The number before an item of a list.
     *
     * @param number the number
     * @return such as {@code 3.}
     */
    public String listNumber(int number) {
        return words.phrase("listNumber").replace("{n}", Integer.toString(number));
    }

    /**
     * Returns the line that names the page on which a text continues.
     *
     * @param page the page as printed
     * @return such as （下转第3版）
     */
    public String jumpTo(String page) {
        return words.phrase("jumpTo").replace("{page}", page);
    }

    /**
     * Returns the line that names the page from which a text continues.
     *
     * @param page the page as printed
     * @return such as （上接第1版）
     */
    public String jumpFrom(String page) {
        return words.phrase("jumpFrom").replace("{page}", page);
    }

    /**
     * Returns the line at the end of the first part of a story that goes on on a planned page.
     *
     * @param page the page as printed
     * @param word the word by which readers find the rest
     * @return such as （下转第3版）, or Continued on A3, FERRY
     */
    public String storyTo(String page, String word) {
        return words.phrase("storyTo").replace("{page}", number(page)).replace("{word}", word);
    }

    /**
     * Returns the line above the rest of a story that began on a planned page.
     *
     * @param page the page as printed
     * @return such as （上接第1版）, or Continued from A1
     */
    public String storyFrom(String page) {
        return words.phrase("storyFrom").replace("{page}", number(page));
    }

    /** The number of a page in a sentence: 3 for page 03. */
    private static String number(String page) {
        return page.matches("0+[1-9]\\d*") ? page.replaceFirst("^0+", "") : page;
    }

    /**
     * The heading of the box of a front page that names stories of the others.
     *
     * @return such as 今日导读
     */
    public String index() {
        return words.phrase("index");
    }

    /**
     * The heading of a table of contents.
     *
     * @return such as 目录
     */
    public String contents() {
        return words.phrase("contents");
    }

    /**
     * The heading of the notes.
     *
     * @return such as 注释
     */
    public String notes() {
        return words.phrase("notes");
    }

    /**
     * Returns the notice in place of a picture that could not be read.
     *
     * @return such as 图片缺失
     */
    public String missingPicture() {
        return words.phrase("missingPicture");
    }

    /**
     * The name of a table without a caption, for readers that hear it.
     *
     * @param number its number, from 1
     * @return such as 表1
     */
    public String table(int number) {
        return words.phrase("table").replace("{n}", Integer.toString(number));
    }

    /**
     * The link that leads past the head of a page to its text.
     *
     * @return such as 跳到正文
     */
    public String skip() {
        return words.phrase("skip");
    }

    /**
     * Returns the text of the link from a footnote back to its mark.
     *
     * @param mark mark of the footnote
     * @return such as 返回正文①
     */
    public String noteBack(String mark) {
        return words.phrase("noteBack").replace("{mark}", mark);
    }

    /**
     * Returns the words beside the QR code of an article.
     *
     * @return such as 扫码看全文
     */
    public String readOnline() {
        return words.phrase("readOnline");
    }

    /**
     * The label of a correction.
     *
     * @return such as 更正
     */
    public String correction() {
        return words.phrase("correction");
    }

    /**
     * Returns the label by which a corrected article names its correction.
     *
     * @return such as 更正见
     */
    public String correctedIn() {
        return words.phrase("correctedIn");
    }

    /**
     * Names a work of which the title, the day or the page is told.
     *
     * @param work the work
     * @return such as 2026年11月22日第3版《湖上的灯》; empty if none of them is told
     */
    public String work(Relation work) {
        return IntStream.range(0, 3)
                .mapToObj(place -> part(words.item("work", place), work))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(words.phrase("workJoint")));
    }

    private String part(String name, Relation work) {
        return switch (name) {
            case "title" -> work.title() == null ? "" : words.phrase("workTitle").replace("{title}", work.title());
            case "date" -> work.date() == null ? "" : dated("workDate", work.date());
            case "page" -> work.page() == null ? "" : words.phrase("workPage").replace("{page}", number(work.page()));
            default -> throw new IllegalStateException("no part of the name of a work: " + name);
        };
    }
}

package org.colophon.exchange;

import java.util.List;
import org.colophon.model.Article;
import org.colophon.model.Edition;
import org.colophon.model.Headline;
import org.colophon.model.Inline;
import org.colophon.model.Section;
import org.colophon.render.Format;

/**
 * Writes editions as ICML, the stories that Adobe InDesign places: one story, whose paragraph and character styles
 * are named as parts of an article are, so that the styles of a document take hold. Thread-safe.
 */
public final class IcmlExport extends XmlExport {

    /** An export. */
    public IcmlExport() {
        super(new Format("icml", "application/x-icml+xml", "icml"));
    }

    @Override
    void write(Edition edition, XmlPage page, NotHeld notHeld) {
        page.made("<?aid style=\"50\" type=\"snippet\" readerVersion=\"6.0\" featureSet=\"513\""
                + " product=\"8.0(370)\" ?>");
        page.made("<?aid SnippetType=\"InCopyInterchange\"?>");
        page.open("Document", "DOMVersion", "8.0", "Self", "colophon").line();
        IcmlStory story = new IcmlStory(page, notHeld);
        story.styles();
        page.open("Story", "Self", "story", "TrackChanges", "false", "StoryTitle", edition.info().title(),
                "AppliedTOCStyle", "n", "AppliedNamedGrid", "n").line();
        page.empty("StoryPreference", "OpticalMarginAlignment", "false", "OpticalMarginSize", "12").line();
        for (Article article : edition.articles()) {
            article(article, story);
        }
        page.end();
        story.links();
        page.end();
    }

    private static void article(Article article, IcmlStory story) {
        story.begin(article);
        Headline headline = article.headline();
        named("Kicker", headline.kicker(), story);
        named("Title", headline.title(), story);
        named("Deck", headline.deck(), story);
        IcmlBlocks blocks = new IcmlBlocks(story);
        article.creditLines().forEach(line -> story.paragraph("Credit", line.text()));
        blocks.all(article.lead(), "");
        for (Section section : article.sections()) {
            named("Heading " + section.level(), section.heading(), story);
            section.creditLines().forEach(line -> story.paragraph("Byline", line.text()));
            blocks.all(section.blocks(), "");
        }
        List<org.colophon.model.Note> left = story.unmarked();
        left.forEach(note -> blocks.all(note.blocks(), "Footnote"));
    }

    private static void named(String style, List<Inline> line, IcmlStory story) {
        if (!line.isEmpty()) {
            story.paragraph(style, line);
        }
    }
}

package org.colophon.parser.matter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.colophon.model.Article;
import org.colophon.model.Block;
import org.colophon.model.Datum;
import org.colophon.model.Edition;
import org.colophon.model.EditionInfo;
import org.colophon.model.Metadata;
import org.colophon.model.Periodical;
import org.colophon.model.Person;
import org.colophon.model.PictureInfo;
import org.colophon.model.Subject;

/**
 * The description of a work in its front matter, beside its text.
 *
 * @param metadata the facts that newsrooms and libraries keep of the work
 * @param periodical the description of the publication
 * @param people the people that it tells more of, by their names
 * @param pictures descriptions of pictures, by their references
 */
public record Description(
        Metadata metadata, Periodical periodical, Map<String, Person> people, Map<String, PictureInfo> pictures) {

    /** It says nothing. */
    static final Description NONE = new Description(Metadata.NONE, Periodical.NONE, Map.of(), Map.of());

    /**
     * Adds the description to the edition: to its publication, to the people and pictures in it, and to its first
     * article, which is the one that the front matter has the title of.
     */
    public Edition of(Edition edition) {
        EditionInfo info = edition.info();
        Metadata whole = withKeywords(info.keywords());
        if (whole.equals(Metadata.NONE) && equals(NONE)) {
            return edition;
        }
        List<Article> articles = new ArrayList<>(edition.articles());
        articles.set(0, articles.getFirst().withMetadata(whole));
        Edition described = new Edition(info.withPeriodical(periodical), articles);
        Edition named = people.isEmpty() ? described : described.withPeople(this::person);
        return pictures.isEmpty() ? named : named.withBlocks(this::block);
    }

    /** Keywords are subjects of no vocabulary. */
    private Metadata withKeywords(List<String> keywords) {
        List<Subject> subjects = new ArrayList<>(metadata.subjects());
        for (String word : keywords) {
            if (subjects.stream().noneMatch(known -> known.label().equals(word))) {
                subjects.add(Subject.keyword(word));
            }
        }
        return metadata.withSubjects(subjects);
    }

    private Person person(Person named) {
        Person known = people.get(named.name());
        return known == null ? named : known.withKind(named.kind());
    }

    private Block block(Block block) {
        return block instanceof Block.Figure figure && figure.asset() != null && pictures.containsKey(figure.asset())
                ? figure.withInfo(described(figure))
                : block;
    }

    /** The description of a picture; what its own place in the text asks for goes before. */
    private PictureInfo described(Block.Figure figure) {
        PictureInfo known = pictures.getOrDefault(figure.asset(), PictureInfo.NONE);
        Datum.Fields extra = known.extra();
        for (Map.Entry<String, Datum> wish : figure.info().extra().entries().entrySet()) {
            extra = extra.with(wish.getKey(), wish.getValue());
        }
        return known.withExtra(extra);
    }
}

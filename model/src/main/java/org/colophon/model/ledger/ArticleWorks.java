package org.colophon.model.ledger;

import java.util.ArrayList;
import java.util.List;
import org.colophon.model.LedgerEntry;
import org.colophon.model.PlainText;
import org.colophon.model.Section;

/**
 * The texts and pictures of one article, while it is read. A section is a text of its own if its heading names an
 * author. An author who is named in the words of a section signs that section if the article has other authors too;
 * else, as in {@code （记者 …）} behind the last sentence, the whole article.
 */
final class ArticleWorks {

    /** The text outside of sections, then each section. */
    private final List<Part> parts = new ArrayList<>();

    /** A section, or all that is outside of sections. */
    private static final class Part {
        private final LedgerPlace place;
        private final List<Contribution> contributions = new ArrayList<>();
        private final List<Picture> pictures = new ArrayList<>();
        private int characters;

        Part(LedgerPlace place) {
            this.place = place;
        }

        boolean names(LedgerEntry.Place kind) {
            return contributions.stream()
                    .anyMatch(each -> each.entry().place() == kind && each.role().kind().isAuthor());
        }

        boolean namesAuthors() {
            return contributions.stream().anyMatch(each -> each.role().kind().isAuthor());
        }

        List<Contribution> makersOfPictures() {
            return contributions.stream().filter(each -> each.role().kind().makesPictures()).toList();
        }
    }

    private record Picture(String id, List<Contribution> contributions) { }

    private Part current;

    ArticleWorks(LedgerPlace article) {
        current = new Part(article);
        parts.add(current);
    }

    LedgerPlace place() {
        return current.place;
    }

    void begin(Section section) {
        String heading = PlainText.of(section.heading()).strip();
        current = new Part(parts.getFirst().place.section(section.id(), heading));
        parts.add(current);
    }

    /** From here on the text belongs to no section: the notes of an article come after them. */
    void endSections() {
        current = parts.getFirst();
    }

    void text(String value) {
        current.characters += (int) value.codePoints()
                .filter(point -> !Character.isWhitespace(point) && !Character.isSpaceChar(point))
                .count();
    }

    void picture(String id) {
        current.pictures.add(new Picture(id, new ArrayList<>()));
    }

    void credit(LedgerEntry entry, List<Contribution> contributions) {
        if (entry.place() == LedgerEntry.Place.FIGURE) {
            current.pictures.getLast().contributions().addAll(contributions);
        } else {
            current.contributions.addAll(contributions);
        }
    }

    List<CreditedWork> works() {
        long authored = parts.stream().filter(Part::namesAuthors).count();
        Part whole = new Part(parts.getFirst().place);
        List<CreditedWork> texts = new ArrayList<>();
        List<CreditedWork> pictures = new ArrayList<>();
        for (Part part : parts) {
            if (part != parts.getFirst()
                    && (part.names(LedgerEntry.Place.SECTION) || authored > 1 && part.namesAuthors())) {
                texts.add(text(part));
            } else {
                whole.contributions.addAll(part.contributions);
                whole.characters += part.characters;
            }
        }
        for (Part part : parts) {
            part.pictures.forEach(picture -> pictures.add(picture(picture, part, whole)));
        }
        List<CreditedWork> works = new ArrayList<>(List.of(text(whole)));
        works.addAll(texts);
        works.addAll(pictures);
        return works;
    }

    private static CreditedWork text(Part part) {
        String id = part.place.sectionId().isEmpty() ? part.place.articleId() : part.place.sectionId();
        return new CreditedWork(CreditedWork.Kind.TEXT, part.place, id, part.characters, part.contributions);
    }

    /** A picture whose own credits name no maker is by those whom its section names, or else its article. */
    private static CreditedWork picture(Picture picture, Part part, Part whole) {
        List<Contribution> makers = new ArrayList<>(picture.contributions());
        if (makers.stream().noneMatch(each -> each.role().kind().makesPictures())) {
            List<Contribution> near = part.makersOfPictures();
            makers.addAll(near.isEmpty() ? whole.makersOfPictures() : near);
        }
        return new CreditedWork(CreditedWork.Kind.PICTURE, part.place, picture.id(), 0, makers);
    }
}

package org.colophon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colophon.parser.Lexicon;
import org.colophon.render.AssetSource;
import org.colophon.render.FontProvider;
import org.colophon.style.House;
import org.colophon.style.HouseFiles;

/**
 * A house with the content of the files that it names.
 *
 * @param house the house
 * @param fonts its typefaces
 * @param lexicons its words for credit lines
 * @param condition its printing condition, where given
 * @param logo the picture of its masthead, where given
 */
record HouseStock(
        House house,
        FontProvider fonts,
        List<Lexicon> lexicons,
        Optional<PressCondition> condition,
        Optional<byte[]> logo) {

    /** That of nobody. */
    static final HouseStock NONE =
            new HouseStock(House.NONE, FontProvider.of(), List.of(), Optional.empty(), Optional.empty());

    HouseStock {
        lexicons = List.copyOf(lexicons);
    }

    static HouseStock read(Path file) throws IOException {
        return of(HouseFiles.read(file), file.toAbsolutePath().resolveSibling(""));
    }

    static HouseStock of(House house, Path folder) throws IOException {
        List<Lexicon> lexicons = new ArrayList<>();
        for (String file : house.lexicons()) {
            lexicons.add(Lexicon.read(folder.resolve(file)));
        }
        House.Profile own = house.profile();
        Optional<PressCondition> condition = own == null
                ? Optional.empty()
                : Optional.of(new PressCondition(Files.readAllBytes(folder.resolve(own.file())), own));
        String logo = house.masthead().logo();
        return new HouseStock(
                house,
                fonts(house, folder),
                lexicons,
                condition,
                logo == null ? Optional.empty() : Optional.of(Files.readAllBytes(folder.resolve(logo))));
    }

    /** A source of pictures that has the logo of the house too. */
    AssetSource with(AssetSource pictures) {
        return logo.<AssetSource>map(picture -> reference -> reference.equals(house.masthead().reference())
                        ? new AssetSource.Found(reference, picture)
                        : pictures.open(reference))
                .orElse(pictures);
    }

    private static FontProvider fonts(House house, Path folder) throws IOException {
        try {
            return FontProvider.ofHouse(house, folder);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}

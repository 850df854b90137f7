package org.colophon.parser.matter;

import java.util.Map;
import org.colophon.model.Datum;
import org.colophon.model.PictureInfo;
import org.colophon.model.Rights;
import org.jspecify.annotations.Nullable;

/**
 * Reads the facts about pictures: {@code {market.jpg: {holder: 沈未迟}}}, or a list of {@code {file: market.jpg, …}}.
 * Entries that no field takes are kept as data of the picture.
 */
final class MatterPictures {

    private MatterPictures() {
    }

    /** Whether a datum tells of pictures, which are added then. */
    static boolean read(Datum datum, Map<String, PictureInfo> pictures) {
        if (datum instanceof Datum.Fields named) {
            return named.entries().entrySet().stream().allMatch(each ->
                    each.getValue() instanceof Datum.Fields of && put(each.getKey(), of, pictures));
        }
        return DescriptionReader.items(datum).stream().allMatch(each ->
                each instanceof Datum.Fields of && put(file(of), of, pictures));
    }

    private static @Nullable String file(Datum.Fields of) {
        for (Map.Entry<String, Datum> entry : of.entries().entrySet()) {
            if (MatterField.of(entry.getKey()) == MatterField.FILE) {
                return DescriptionReader.words(entry.getValue());
            }
        }
        return null;
    }

    private static boolean put(@Nullable String file, Datum.Fields of, Map<String, PictureInfo> pictures) {
        if (file == null) {
            return false;
        }
        PictureInfo info = PictureInfo.NONE;
        for (Map.Entry<String, Datum> entry : of.entries().entrySet()) {
            if (MatterField.of(entry.getKey()) != MatterField.FILE) {
                info = with(info, entry.getKey(), entry.getValue());
            }
        }
        pictures.put(file, info);
        return true;
    }

    private static PictureInfo with(PictureInfo info, String key, Datum datum) {
        MatterField field = MatterField.of(key);
        String said = DescriptionReader.words(datum);
        if (said == null) {
            return info.withExtra(info.extra().with(key, datum));
        }
        PictureInfo known = MatterSlot.filled(MatterSlot.PICTURE, field, info, said);
        Rights held = MatterSlot.filled(MatterSlot.RIGHTS, field, info.rights(), said);
        if (known != null) {
            return known;
        }
        return held != null ? info.withRights(held) : info.withExtra(info.extra().with(key, datum));
    }
}

package org.colophon.render.html;

import java.io.IOException;
import java.util.Base64;
import org.colophon.model.Block;
import org.colophon.model.DiagnosticCode;
import org.colophon.render.AssetSource;
import org.colophon.render.PictureHeader;

/** Writes the picture of a figure; where there is none to show, nothing, and says why. */
final class PictureWriter {

    private final Desk desk;

    PictureWriter(Desk desk) {
        this.desk = desk;
    }

    void write(Block.Figure figure) throws IOException {
        if (figure.asset() == null) {
            return;
        }
        switch (desk.context.assets().open(figure.asset())) {
            case AssetSource.Found found -> found(figure, found);
            case AssetSource.Missing missing -> desk.log.report(DiagnosticCode.ASSET_MISSING, missing.reason(), figure.span());
            case AssetSource.Refused refused -> desk.log.report(DiagnosticCode.ASSET_REFUSED, refused.reason(), figure.span());
        }
    }

    private void found(Block.Figure figure, AssetSource.Found found) throws IOException {
        PictureHeader header = PictureHeader.read(found.content()).orElse(null);
        if (header == null) {
            desk.log.report(DiagnosticCode.ASSET_UNREADABLE, found.name() + " is no PNG, JPEG or GIF picture", figure.span());
            return;
        }
        String address = switch (desk.options.pictures()) {
            case EMBEDDED -> "data:" + header.mediaType() + ";base64," + Base64.getEncoder().encodeToString(found.content());
            case LINKED -> desk.context.assetSink().store(figure.id() + "." + header.extension(), header.mediaType(), found.content());
        };
        desk.out.raw("<img").attribute("src", address).attribute("alt", desk.log.clean(figure.alt(), figure.span()))
                .attribute("width", Integer.toString(header.width()))
                .attribute("height", Integer.toString(header.height()))
                .raw(">");
    }
}

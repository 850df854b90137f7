package org.colophon.render.html;

import java.io.IOException;
import org.colophon.model.Block;
import org.colophon.model.DiagnosticCode;
import org.colophon.render.AssetSource;
import org.colophon.render.PictureHeader;

/** Fetches the pictures of figures; where there is none to show it says why. */
final class PictureDesk {

    private PictureDesk() {
    }

    static Picture fetch(Desk desk, Block.Figure figure) throws IOException {
        if (figure.asset() == null) {
            return new Picture.None();
        }
        return switch (desk.context.assets().open(figure.asset())) {
            case AssetSource.Found found -> found(desk, figure, found);
            case AssetSource.Missing missing -> none(desk, DiagnosticCode.ASSET_MISSING, missing.reason(), figure);
            case AssetSource.Refused refused -> none(desk, DiagnosticCode.ASSET_REFUSED, refused.reason(), figure);
        };
    }

    private static Picture found(Desk desk, Block.Figure figure, AssetSource.Found found) throws IOException {
        PictureHeader header = PictureHeader.read(found.content()).orElse(null);
        if (header == null) {
            return none(desk, DiagnosticCode.ASSET_UNREADABLE, found.name() + " is no PNG, JPEG or GIF picture", figure);
        }
        Address address = switch (desk.options.pictures()) {
            case EMBEDDED -> Address.ofBytes(header.mediaType(), found.content());
            // Never the name in the source: what a sink is given is safe in paths and addresses.
            case LINKED -> Address.ofStored(
                    desk.context.assetSink().store(figure.id() + "." + header.extension(), header.mediaType(), found.content()));
        };
        return new Picture.Shown(address, header.width(), header.height());
    }

    private static Picture none(Desk desk, DiagnosticCode code, String reason, Block.Figure figure) {
        desk.log.report(code, reason, figure.span());
        return new Picture.None();
    }
}

/** The colophon command. */
module org.colophon.cli {
    requires info.picocli;
    requires org.colophon;
    requires org.colophon.epaper;
    requires org.colophon.exchange;
    requires org.colophon.proof;
    requires org.colophon.render.epub;
    requires org.colophon.fonts.latin;
    requires org.colophon.fonts.zh;
    requires org.colophon.render.docx;
    requires org.colophon.render.html;
    requires org.colophon.verify;
    requires progressbar;
    requires static org.jspecify;
    requires tools.jackson.core;
    requires tools.jackson.databind;

    opens org.colophon.cli to info.picocli;
}

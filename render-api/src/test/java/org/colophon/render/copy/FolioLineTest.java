package org.colophon.render.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.colophon.model.EditionInfo;
import org.colophon.style.Length;
import org.junit.jupiter.api.Test;

class FolioLineTest {

    private static final Length SIZE = Length.points(10);

    @Test
    void centresSection() {
        assertThat(FolioLine.of("24", "行走", "南岭风物", Length.points(120), SIZE))
                .isEqualTo(new FolioLine("24", "行走", "南岭风物"));
    }

    @Test
    void elseItStandsBehindTheNumber() {
        assertThat(FolioLine.of("24", "行走", "南岭风物", Length.points(119), SIZE))
                .isEqualTo(new FolioLine("24\u3000行走", "", "南岭风物"));
        assertThat(FolioLine.of("", "行走", "南岭风物", Length.points(119), SIZE)).isEqualTo(new FolioLine("行走", "", "南岭风物"));
    }

    @Test
    void whatIsNotKnownOfAnEditionLeavesNoHole() {
        EditionInfo whole = new EditionInfo("题", "南岭风物", "第11期", LocalDate.of(2026, 11, 12), Locale.CHINESE, List.of());
        EditionInfo part = new EditionInfo("题", null, "第11期", null, Locale.CHINESE, List.of());
        EditionInfo bare = new EditionInfo("题", null, null, null, Locale.CHINESE, List.of());
        Copy copy = Copy.forLanguage(Locale.CHINESE);
        assertThat(copy.imprint(whole)).isEqualTo("南岭风物\u3000第11期\u30002026年11月12日 星期四");
        assertThat(copy.imprint(part)).isEqualTo("第11期");
        assertThat(copy.imprint(bare)).isEmpty();
    }
}

package org.colophon.model;

import java.util.Objects;

/**
 * The function that somebody had: the word as printed and its meaning.
 *
 * @param kind the meaning
 * @param label the role word as printed (统筹); empty where the role is implied, as it is for a section's author
 */
public record Role(Kind kind, String label) {

    /**
     * The meanings of role words. 记者 is not among them: it is an affiliation, and its function is implied
     * ({@link #WRITER}) or set by the word that follows it (…摄).
     */
    public enum Kind {
        /** Wrote the text: 文, 采写, 作者, By. */
        WRITER,
        /** Signs a text or section with no role word printed. */
        AUTHOR,
        /** Helped without a named function: 对本文亦有贡献, additional reporting by. */
        CONTRIBUTOR,
        /** Coordinated the work: 统筹. */
        COORDINATOR,
        /** Had the idea and the plan: 策划. */
        PLANNER,
        /** Oversaw production: 监制, 出品人. */
        PRODUCER,
        /** Heads the editorial staff: 主编, 总编辑. */
        EDITOR_IN_CHIEF,
        /** Edited: 编辑. */
        EDITOR,
        /** Answers for the page or issue: 责编, 责任编辑. */
        RESPONSIBLE_EDITOR,
        /** Was on duty: 值班主任, 值班编委. */
        DUTY_EDITOR,
        /** Edited the pictures: 图片编辑. */
        PHOTO_EDITOR,
        /** Read the proofs: 校对, 一读. */
        PROOFREADER,
        /** Checked and approved: 审核, 终审. */
        REVIEWER,
        /** Put material together: 整理, 综合. */
        COMPILER,
        /** Led the interview: 采访. */
        INTERVIEWER,
        /** Was interviewed or spoke: 口述. */
        SPEAKER,
        /** Told or read the story: 讲述. */
        NARRATOR,
        /** Moderated: 主持. */
        MODERATOR,
        /** Appeared on screen or read the news: 出镜, 播报. */
        PRESENTER,
        /** Translated: 译, 编译. */
        TRANSLATOR,
        /** Commented: 评论员. */
        COMMENTATOR,
        /** Took the photographs: 摄, 摄影. */
        PHOTOGRAPHER,
        /** Supplied the photographs: 供图, Getty Images. */
        PHOTO_SOURCE,
        /** Drew: 插画, 漫画. */
        ILLUSTRATOR,
        /** Made charts and maps: 制图. */
        GRAPHICS,
        /** Designed the page: 版式, 美编. */
        DESIGNER,
        /** Filmed or cut: 视频, 摄像. */
        VIDEOGRAPHER,
        /** Supplied the film: 视频来源. */
        VIDEO_SOURCE,
        /** Lent a voice: 配音. */
        VOICE,
        /** Directed: 编导. */
        DIRECTOR,
        /** Supplied the text: 来源, 转自. */
        SOURCE,
        /** A role word that no lexicon knows; its label is the printed word. */
        OTHER;

        /**
         * Whether this kind is that of an author: of those who are named as writers by every output.
         *
         * @return true for kinds that schema.org and Dublin Core call authors and creators of an article
         */
        public boolean isAuthor() {
            return identifiers().article().equals("author");
        }

        /**
         * Whether this kind makes pictures or films.
         *
         * @return true for kinds that schema.org calls creators of an ImageObject or VideoObject
         */
        public boolean makesPictures() {
            return identifiers().media().filter("creator"::equals).isPresent();
        }

        /**
         * Returns the names of this kind in schema.org, IPTC, JATS, CRediT, Dublin Core and MARC.
         *
         * @return its line of the table
         */
        public RoleIdentifiers identifiers() {
            return RoleStandards.of(this);
        }
    }

    /** Refuses null. */
    public Role {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(label, "label");
    }
}

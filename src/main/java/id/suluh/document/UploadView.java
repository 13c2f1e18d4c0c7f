package id.suluh.document;

import id.suluh.document.extract.ReadStatus;
import id.suluh.web.form.Choice;
import id.suluh.web.form.FormState;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page on which officers hand in documents.
 *
 * @param bodies the viewer is an officer of these; the form asks which only when there are several
 * @param files the newest of those bodies
 */
record UploadView(List<Choice> bodies, List<Choice> kinds, List<Line> files, FormState form) {

    /**
     * A file of the body.
     *
     * @param body blank where there is only one
     * @param status null while it waits to be read
     * @param link its page; null where nobody may see it
     */
    record Line(
            String title,
            String fileName,
            long size,
            String body,
            DocumentKind kind,
            Instant addedAt,
            @Nullable ReadStatus status,
            int pageCount,
            Visibility visibility,
            @Nullable String link) {

        /** How its reading looks. */
        public String look() {
            if (status == null) {
                return "run";
            }
            return switch (status.count()) {
                case ADDED -> "ok";
                case REFUSED, FAILED -> "flag";
            };
        }

        /** Whether nobody could read it, so that there is nothing to clear. */
        public boolean unreadable() {
            return status != null && status.count() != ReadStatus.Count.ADDED;
        }

        /** Whether anyone may see it. */
        public boolean open() {
            return visibility == Visibility.PUBLIC;
        }
    }

    /** Whether the form asks for the body. */
    public boolean several() {
        return bodies.size() > 1;
    }
}

package id.suluh.document;

import org.jspecify.annotations.Nullable;

/**
 * What is known of a file that comes in.
 *
 * @param fileName as its owner named it; without folders
 * @param source where it was found, shown with the document: an address, or who handed it in; blank for unknown
 * @param title null to take it from the file
 * @param kind {@code 1} to {@code 39}, {@code ruling} or {@code other}, see {@link DocumentKind}
 * @param bodyId internal key of the body it is of
 * @param processOcid contracting process it belongs to
 * @param demo whether it is of the fictional world
 */
public record NewDocument(
        String fileName,
        String source,
        @Nullable String title,
        DocumentKind kind,
        @Nullable Long bodyId,
        @Nullable String processOcid,
        Visibility visibility,
        boolean demo) {

    /** A file of which only the name is known; private. */
    public static NewDocument named(String fileName) {
        return new NewDocument(fileName, "", null, DocumentKind.OTHER, null, null, Visibility.PRIVATE, false);
    }

    /** The same for a file of this name, found there. */
    NewDocument named(String name, String place) {
        return new NewDocument(
                name, source.isBlank() ? place : source, title, kind, bodyId, processOcid, visibility, demo);
    }

    public NewDocument from(String place) {
        return new NewDocument(fileName, place, title, kind, bodyId, processOcid, visibility, demo);
    }

    public NewDocument titled(@Nullable String text) {
        return new NewDocument(fileName, source, text, kind, bodyId, processOcid, visibility, demo);
    }

    public NewDocument of(DocumentKind which) {
        return new NewDocument(fileName, source, title, which, bodyId, processOcid, visibility, demo);
    }

    public NewDocument of(@Nullable Long body, @Nullable String process) {
        return new NewDocument(fileName, source, title, kind, body, process, visibility, demo);
    }

    /** It was published already, so anyone may see it here. */
    public NewDocument published() {
        return new NewDocument(fileName, source, title, kind, bodyId, processOcid, Visibility.PUBLIC, demo);
    }

    /** It belongs to the fictional world. */
    public NewDocument fictional() {
        return new NewDocument(fileName, source, title, kind, bodyId, processOcid, visibility, true);
    }
}

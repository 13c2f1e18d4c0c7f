package id.suluh.document;

import id.suluh.document.extract.ReadStatus;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of document pages. */
@MessageBundle("document")
public interface DocumentMessages {
    @Message
    String pagesTitle();

    @Message
    String pageNumber(int number);

    @Message
    String sectionNumber(int number);

    @Message
    String pageCount(int count);

    @Message
    String sectionCount(int count);

    @Message
    String blankPage();

    @Message
    String noText();

    @Message
    String findLabel();

    @Message
    String find();

    @Message
    String hitsTitle(String words);

    @Message
    String noHits(String words);

    @Message
    String moreHits();

    @Message
    String aboutTitle();

    @Message
    String kindLabel();

    @Message
    String bodyLabel();

    @Message
    String typeLabel();

    @Message
    String languageLabel();

    @Message
    String sizeLabel();

    @Message
    String dateLabel();

    @Message
    String addedLabel();

    @Message
    String readLabel();

    @Message
    String sourceLabel();

    @Message
    String hashLabel();

    @Message
    String fileTitle();

    @Message
    String download(String name);

    @Message
    String insideOf(String name);

    @Message
    String insideTitle();

    @Message
    String processLabel();

    @Message
    String asData();

    @Message
    String related();

    @Message
    String waiting();

    @Message
    String fictional();

    @Message
    String kind(DocumentKind kind);

    @Message
    String status(ReadStatus status);
}

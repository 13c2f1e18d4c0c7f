package id.suluh.procurement.export;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of what can be taken away. */
@MessageBundle("export")
public interface ExportMessages {
    @Message
    String wrongCursor();

    @Message
    String wrongSince();

    @Message
    String otherCursor();

    @Message
    String kind();

    @Message
    String bulkTitle();

    @Message
    String bulkLede();

    @Message
    String setHeading();

    @Message
    String asOf();

    @Message
    String licence();

    @Message
    String licenceNote();

    @Message
    String removed();

    @Message
    String notYet();

    @Message
    String undated();

    @Message
    String alsoHeading();

    @Message
    String apiTitle();

    @Message
    String apiLede();

    @Message
    String followHeading();

    @Message
    String follow();

    @Message
    String followOn();

    @Message
    String recordHeading();

    @Message
    String record();

    @Message
    String changesHeading();

    @Message
    String changes();

    @Message
    String formHeading();

    @Message
    String form();

    @Message
    String licenceHeading();

    @Message
    String leftOut(long count);

    @Message
    String contentHead();

    @Message
    String rowsHead();

    @Message
    String filesHead();

    /** What files hold, by its name. */
    @Message
    String content(String name);
}

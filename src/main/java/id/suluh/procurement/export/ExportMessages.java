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
}

package id.suluh.procurement.profile;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of figures. */
@MessageBundle("profile")
public interface ProfileMessages {
    @Message
    String title();

    @Message
    String titleOf(String name);

    @Message
    String asOf();

    @Message
    String lede();

    @Message
    String processes();

    @Message
    String agreed();

    @Message
    String ofProcesses(long count);

    @Message
    String single();

    @Message
    String singleOf(long single, long known);

    @Message
    String singleUnknown();

    @Message
    String hhi();

    @Message
    String hhiOf(long suppliers);

    @Message
    String hhiHow();

    @Message
    String noHhi();

    @Message
    String joint(long count);

    @Message
    String more();

    @Message
    String byYear();

    @Message
    String chart(String currency);

    @Message
    String chartNote();

    @Message
    String table();

    @Message
    String year();

    @Message
    String noYear();

    @Message
    String method();

    @Message
    String byMethod();

    @Message
    String awarded();

    @Message
    String contracted();

    @Message
    String topSuppliers();

    @Message
    String supplier();

    @Message
    String amount();

    @Message
    String share();

    @Message
    String stages();

    @Message
    String stagesNote();

    @Message
    String pair(ProfileFigures.Stages stages);

    @Message
    String before();

    @Message
    String after();

    @Message
    String noPairs();

    @Message
    String flags();

    @Message
    String flagsRaised(long raised, int computed);

    @Message
    String flagsNarrow();

    @Message
    String around();

    @Message
    String takeAway();
}

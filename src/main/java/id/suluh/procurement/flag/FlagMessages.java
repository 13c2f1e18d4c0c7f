package id.suluh.procurement.flag;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words about red flags. None of them says that anybody did wrong. */
@MessageBundle("flag")
public interface FlagMessages {
    @Message
    String flags();

    @Message
    String flagsLede();

    @Message
    String notAnAccusation();

    @Message
    String counts(long flagged, long clear, long not);

    @Message
    String verdict(Verdict verdict);

    @Message
    String name(FlagCode code);

    @Message
    String question(FlagCode code);

    @Message
    String rule(FlagCode code);

    @Message
    String innocent(FlagCode code);

    @Message
    String limits(FlagCode code);

    @Message
    String gap(Gap gap);

    @Message
    String working();

    @Message
    String inputs();

    @Message
    String noInputs();

    @Message
    String ruleTitle();

    @Message
    String innocentTitle();

    @Message
    String limitsTitle();

    @Message
    String gapTitle();

    @Message
    String gapText();

    @Message
    String method();

    @Message
    String source();

    @Message
    String sourceText();
}

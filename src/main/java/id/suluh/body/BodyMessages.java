package id.suluh.body;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the directory and of the pages of bodies. */
@MessageBundle("body")
public interface BodyMessages {
    @Message
    String directory();

    @Message
    String lede();

    @Message
    String searchLabel();

    @Message
    String search();

    @Message
    String all(long count);

    @Message
    String found(long count, String query);

    @Message
    String alike(long count, String query);

    @Message
    String nothing(String query);

    @Message
    String nothingAdvice();

    @Message
    String showAll();

    @Message
    String kindFacet();

    @Message
    String provinceFacet();

    @Message
    String apply();

    @Message
    String clear();

    @Message
    String chosen();

    @Message
    String alsoCalled(String names);

    @Message
    String kind(BodyKind kind);

    @Message
    String level(BodyLevel level);

    @Message
    String summary(String kind, String level);

    @Message
    String heardBy(String commission);

    @Message
    String ask();

    @Message
    String askHint();

    @Message
    String names();

    @Message
    String officialName();

    @Message
    String shortName();

    @Message
    String aliases();

    @Message
    String ambiguous();

    @Message
    String kindLabel();

    @Message
    String levelLabel();

    @Message
    String province();

    @Message
    String email();

    @Message
    String noEmail();

    @Message
    String record();

    @Message
    String verified();

    @Message
    String unverified();

    @Message
    String fictional();

    @Message
    String disputes();

    @Message
    String commission();

    @Message
    String why();

    @Message
    String rule(Competence.Rule rule);

    @Message
    String basis();

    @Message
    String basisUnknown();

    @Message
    String ruleUnverified();

    @Message
    String commissionUnverified();

    @Message
    String noCommission();

    @Message
    String around();

    @Message
    String related();

    @Message
    String takeAway();

    @Message
    String unverifiedNote();

    @Message
    String fictionalShort();

    @Message
    String chooseProvince(int count);

    @Message
    String onThisPage();

    @Message
    String allOf();

    @Message
    String group(String kind);
}

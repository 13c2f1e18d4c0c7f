package id.suluh.procurement.supplier;

import static org.assertj.core.api.Assertions.assertThat;

import id.suluh.procurement.ocds.JsonObject;
import id.suluh.procurement.ocds.JsonTree;
import id.suluh.web.format.Money;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Who is read out of a compiled release, and with what amount. */
class ParticipantsTest {
    private static final String PARTY = "'parties':[{'id':'X-1','name':'CV','identifier':{'scheme':'X','id':'1'}}]";

    @Test
    void oneWhomAnAwardNamesByIdAndByNumberWonOnceAndAlone() throws IOException {
        JsonObject compiled =
                json("{" + PARTY + ",'awards':[{'id':'a','value':{'amount':2910,'currency':'UAH'},'suppliers':["
                        + "{'id':'X-1','name':'CV'},{'name':'CV','identifier':{'scheme':'X','id':'1'}}]}]}");
        assertThat(Participants.of(compiled)).singleElement().satisfies(one -> {
            assertThat(one.amount()).isEqualTo(new Money(new BigDecimal("2910"), "UAH"));
            assertThat(one.joint()).isFalse();
        });
    }

    @Test
    void twoOfDifferentNumbersWonTogether() throws IOException {
        JsonObject compiled =
                json("{" + PARTY + ",'awards':[{'id':'a','value':{'amount':5,'currency':'UAH'},'suppliers':["
                        + "{'id':'X-1','name':'CV'},{'name':'CV','identifier':{'scheme':'X','id':'2'}}]}]}");
        assertThat(Participants.of(compiled)).hasSize(2).allMatch(Participant::joint);
    }

    @Test
    void bidderIsCountedOnceHoweverItIsNamed() throws IOException {
        JsonObject compiled = json("{" + PARTY
                + ",'bids':{'details':[{'tenderers':[{'id':'X-1'},{'identifier':{'scheme':'X','id':'1'}}]}]}}");
        assertThat(Participants.bidders(compiled)).isEqualTo(1);
    }

    private static JsonObject json(String text) throws IOException {
        return JsonTree.parse(text.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }
}

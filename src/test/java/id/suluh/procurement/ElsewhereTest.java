package id.suluh.procurement;

import static org.assertj.core.api.Assertions.assertThat;

import id.suluh.procurement.ocds.JsonTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ElsewhereTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "{'buyer':{'name':'B','identifier':{'scheme':'UA-EDR','id':'1'}}} | Ukraina",
                "{'buyer':{'id':'b','name':'B'},'parties':[{'id':'b','name':'B','address':{'countryName':'Canada'}}]} | Canada",
                "{'buyer':{'name':'B'},'tender':{'value':{'amount':1,'currency':'MXN'}}} | MXN",
                "{'ocid':'ocds-43qwtd-RFT-1','buyer':{'name':'B'}} | Australia",
                "{'buyer':{'name':'B','identifier':{'scheme':'MK-009KDH999','id':'1'},'address':{'countryName':'Mexico'}}} | Mexico",
                "{'buyer':{'name':'B'},'tender':{'value':{'amount':1,'currency':'USD'}},'awards':[{'id':'a','value':{'amount':1,'currency':'EUR'}}]} | EUR, USD",
            })
    void aFactSaysThatThePurchaseIsOfElsewhere(String compiled, String told) throws IOException {
        Elsewhere elsewhere = Objects.requireNonNull(of(compiled));
        assertThat(
                        elsewhere.currency() == null
                                ? elsewhere.countryIn(Locale.forLanguageTag("id"))
                                : elsewhere.currency())
                .isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "{'buyer':{'name':'B','identifier':{'scheme':'ID-SATKER','id':'1'}},'tender':{'value':{'amount':1,'currency':'USD'}}}",
                "{'buyer':{'id':'b','name':'B'},'parties':[{'id':'b','address':{'countryName':'Indonesia'}}],'tender':{'value':{'amount':1,'currency':'USD'}}}",
                "{'buyer':{'name':'B','identifier':{'scheme':'MISC-X','id':'1'}},'tender':{'value':{'amount':1,'currency':'USD'}},'awards':[{'id':'a','value':{'amount':1,'currency':'IDR'}}]}",
                "{'buyer':{'name':'B','identifier':{'scheme':'XI-LEI','id':'1'}}}",
                "{'tender':{'title':'x'}}",
            })
    void whatNoFactSaysIsNotGuessed(String compiled) throws IOException {
        assertThat(of(compiled)).isNull();
    }

    @Test
    void aDescriptionOfAnEditorIsReadAsWords() {
        assertThat(Markup.read("<p>Satu&nbsp;dua</p><ul><li>tiga</li></ul>")).isEqualTo("Satu dua tiga");
        assertThat(Markup.read("Baja <b>U-24</b> & a<p")).isEqualTo("Baja <b>U-24</b> & a<p");
        assertThat(Markup.read(null)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "application/pdf, PDF",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document, DOCX",
        "text/html; charset=utf-8, HTML",
        "html, HTML",
        "application/x-zip, ZIP",
        "Kertas bermeterai, Kertas bermeterai",
        "application/octet-stream, ",
    })
    void aFormatHasAWord(String format, String word) {
        assertThat(PaperFormat.word(format)).isEqualTo(word);
    }

    private static @Nullable Elsewhere of(String compiled) throws IOException {
        return Elsewhere.of(JsonTree.parse(compiled.replace('\'', '"').getBytes(StandardCharsets.UTF_8)));
    }
}

package id.suluh.procurement.inaproc;

import static org.assertj.core.api.Assertions.assertThat;

import id.suluh.procurement.ocds.JsonNumber;
import id.suluh.procurement.ocds.JsonObject;
import id.suluh.procurement.ocds.Origin;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConversionTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-01-10 13:30:00.000000Z | 2024-01-10T20:30:00+07:00",
                "2024-01-10T13:30:00         | 2024-01-10T13:30:00+07:00",
                "2024-01-10T13:30:00.123+08:00 | 2024-01-10T12:30:00+07:00",
                "2024-01-10 13:30:00+00      | 2024-01-10T20:30:00+07:00",
                "2024-01-10 13:30            | 2024-01-10T13:30:00+07:00",
                "2024-01-10                  | 2024-01-10T00:00:00+07:00",
                "May 7, 2021 12:00:00 AM     | 2021-05-07T00:00:00+07:00",
                "Jan 12, 2024 8:05:00 PM     | 2024-01-12T20:05:00+07:00",
                "10/01/2024                  | 2024-01-10T00:00:00+07:00",
                "45293                       | 2024-01-02T00:00:00+07:00",
                "45293.5                     | 2024-01-02T12:00:00+07:00",
                "May 7, 2021, 1:05:00\u202fPM   | 2021-05-07T13:05:00+07:00",
                "7 Mei 2021                  | 2021-05-07T00:00:00+07:00",
                "Senin, 10 Agustus 2026 08:00 WITA | 2026-08-10T07:00:00+07:00",
                "10-Okt-2024                 | 2024-10-10T00:00:00+07:00",
                "10-01-2024 13:30            | 2024-01-10T13:30:00+07:00",
                "2024/01/10                  | 2024-01-10T00:00:00+07:00",
                "20240110                    | 2024-01-10T00:00:00+07:00",
                "31/02/2024                  |",
                "2023-02-29                  |",
                "besok                       |",
                "0001-01-01                  |",
            })
    void momentsInAllTheirFormats(String written, String moment) {
        assertThat(Dates.of(written)).isEqualTo(moment);
    }

    @ParameterizedTest
    @CsvSource({"1.2345E7,12345000", "123.0,123", "123,123", "8.123000E6,8123000"})
    void numbersAsIdsAreTheirDigits(String number, String id) {
        assertThat(Digits.id(new JsonNumber(number))).isEqualTo(id);
        assertThat(Digits.id(number)).isEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"00123 | 00123", "600/12/SP/2024 | 600/12/SP/2024", "1.03.10 | 1.03.10"})
    void otherIdsStayAsTheyAre(String text, String id) {
        assertThat(Digits.id(text)).isEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rp 1.234.567,89 | 1234567.89",
                "1,234,567.89    | 1234567.89",
                "1.234.567       | 1234567",
                "1234567.50      | 1234567.5",
                "1.5E10          | 15000000000",
                "gratis          |",
            })
    void amountsInAllTheirFormats(String written, String amount) {
        assertThat(Digits.amount(written)).isEqualTo(amount == null ? null : new JsonNumber(amount));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "01.234.567.8-901.000 | 0012345678901000",
                "012345678901000      | 0012345678901000",
                "0012345678901000     | 0012345678901000",
                "3201010101800001     |",
                "02.***.***.*-***.*** |",
                "000000000000000      |",
                "123                  |",
                "12345678901000       | 0012345678901000",
                "1.2345678901E13      |",
                "3.12345678901E14     |",
                "1.2345678901000E13   | 0012345678901000",
            })
    void taxNumbersOfCompaniesOnly(String written, String digits) {
        assertThat(TaxNumber.of(written)).isEqualTo(digits);
    }

    @ParameterizedTest
    @CsvSource({"Budi Contoh,", "PT Budi Contoh,0071234567890000", "Budi Contoh CV,0071234567890000", ","})
    void aNumberOfPersonsIsReadWhereTheNameHasALegalForm(String name, String digits) {
        JsonObject record = new JsonObject();
        record.put("nama_penyedia", name == null ? "" : name);
        assertThat(TaxNumber.of("07.123.456.7-890.000", Row.of(record, new Origin("a", 1))))
                .isEqualTo(digits);
    }
}

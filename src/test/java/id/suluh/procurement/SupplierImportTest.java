package id.suluh.procurement;

import static org.assertj.core.api.Assertions.assertThat;

import id.suluh.procurement.intake.OcdsImport;
import id.suluh.procurement.ocds.Refusal;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SupplierImportTest {
    @Inject
    OcdsImport ocdsImport;

    @Inject
    EntityManager entities;

    private final List<Refusal> refusals = new ArrayList<>();

    @Test
    void suppliersAreToldAndStayTheSame() throws IOException {
        run(release("impor", "1", "PT Impor Satu", "00.000.009.9-000.001"));
        String code = code("impor-1");
        run(release("impor", "2", "P.T. IMPOR SATU", "0000000099000001"));
        assertThat(code("impor-2")).isEqualTo(code);
        run(release("impor", "1", "PT Impor Satu", "00.000.009.9-000.001"));
        run(release("impor", "1", "PT Impor Satu", "00.000.009.9-000.001").replace("'tag'", "'language':'id','tag'"));
        assertThat(code("impor-1")).isEqualTo(code);
        assertThat(value("select count(*) from process_supplier ps join contracting_process p on p.id = ps.process_id"
                        + " where p.ocid = 'ocds-uji120-impor-1'"))
                .isEqualTo(1L);
        assertThat(value("select string_agg(spelling, ', ' order by spelling) from supplier_name n join supplier s"
                        + " on s.id = n.supplier_id where s.code = '" + code + "'"))
                .isEqualTo("P.T. IMPOR SATU, PT Impor Satu");
        assertThat(
                        value(
                                "select ps.roles[1] || ' ' || ps.awards || ' ' || ps.amount || ' ' || ps.currency || ' ' || ps.joint from process_supplier"
                                        + " ps join contracting_process p on p.id = ps.process_id where p.ocid = 'ocds-uji120-impor-1'"))
                .isEqualTo("supplier 1 250000000 IDR false");
    }

    @Test
    void namesNeverJoinSuppliersWithDifferentKeys() throws IOException {
        run(release("nama", "1", "PT Impor Kembar", "00.000.009.8-000.001")
                + "\n"
                + release("nama", "2", "PT Impor Kembar", "00.000.009.8-000.002"));
        assertThat(code("nama-1")).isNotEqualTo(code("nama-2"));
    }

    private void run(String lines) throws IOException {
        byte[] bytes = lines.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        ocdsImport.run(List.of("-"), new ByteArrayInputStream(bytes), false, refusals::add);
        assertThat(refusals).isEmpty();
    }

    private static String release(String group, String number, String name, String taxNumber) {
        return ("{'ocid':'ocds-uji120-%s-%s','id':'1','date':'2026-01-01T00:00:00Z','tag':['award'],"
                        + "'parties':[{'id':'s','name':'%s','roles':['supplier'],'identifier':{'scheme':'ID-NPWP','id':'%s'}}],"
                        + "'awards':[{'id':'a','status':'active','suppliers':[{'id':'s','name':'%s'}],"
                        + "'value':{'amount':250000000,'currency':'IDR'}}]}")
                .formatted(group, number, name, taxNumber, name);
    }

    private String code(String process) {
        return (String)
                value("select s.code from process_supplier ps join contracting_process p on p.id = ps.process_id"
                        + " join supplier s on s.id = ps.supplier_id where p.ocid = 'ocds-uji120-" + process + "'");
    }

    private Object value(String query) {
        return entities.createNativeQuery(query).getSingleResult();
    }
}

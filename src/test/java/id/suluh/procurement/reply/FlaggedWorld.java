package id.suluh.procurement.reply;

import id.suluh.body.Bodies;
import id.suluh.body.BodyImport;
import id.suluh.procurement.intake.OcdsImport;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Contracts with a flag that holds, R018, bought by bodies of these tests alone from suppliers of these tests alone. */
@ApplicationScoped
public class FlaggedWorld {
    private static final String RELEASE = """
            {'ocid':'OCID','id':'1','date':'2026-03-02T00:00:00Z','tag':['award'],'initiationType':'tender',
             'parties':[{'id':'b','name':'BUYER','roles':['buyer']},
              {'id':'s','name':'SUPPLIER','roles':['supplier','tenderer'],'identifier':{'scheme':'ID-NPWP','id':'NPWP'}}],
             'buyer':{'id':'b','name':'BUYER'},
             'tender':{'id':'t','title':'Satu peserta OCID','procurementMethod':'open','numberOfTenderers':1},
             'awards':[{'id':'a','status':'active','suppliers':[{'id':'s','name':'SUPPLIER'}]}]}
            """;

    private final OcdsImport imports;
    private final BodyImport bodyImport;
    private final Bodies bodies;
    private final EntityManager entities;
    private final KnownSuppliers suppliers;

    FlaggedWorld(
            OcdsImport imports,
            BodyImport bodyImport,
            Bodies bodies,
            EntityManager entities,
            KnownSuppliers suppliers) {
        this.imports = imports;
        this.bodyImport = bodyImport;
        this.bodies = bodies;
        this.entities = entities;
        this.suppliers = suppliers;
    }

    /** The key of the body of that name, which is made where there is none. */
    long body(String name) {
        String csv = "name,kind,level\n" + name + ",lainnya,central\n";
        bodyImport.run(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)), false);
        return bodies.bySlug(name.toLowerCase(Locale.ROOT).replace(' ', '-'))
                .orElseThrow()
                .id();
    }

    /** Imports the contract. */
    public void contract(String ocid, String buyer, String supplier, String npwp) throws IOException {
        String release = RELEASE.replace('\'', '"')
                .replace("OCID", ocid)
                .replace("BUYER", buyer)
                .replace("SUPPLIER", supplier)
                .replace("NPWP", npwp)
                .replaceAll("\n *", " ");
        imports.run(
                List.of("-"), new ByteArrayInputStream(release.getBytes(StandardCharsets.UTF_8)), false, refusal -> {
                    throw new AssertionError(refusal);
                });
    }

    /** The public id of the one supplier of a contract. */
    @Transactional
    public String supplier(String ocid) {
        return suppliers.of(ocid).get(0).code();
    }

    /** Whether an address stands anywhere but where it is kept and in the mail to it. */
    @Transactional
    boolean toldOf(String address) {
        Object found = entities.createNativeQuery(
                        "select exists (select 1 from audit_log where detail like '%' || ?1 || '%')"
                                + " or exists (select 1 from flag_reply r where cast(r as text) like '%' || ?1 || '%')")
                .setParameter(1, address)
                .getSingleResult();
        return (Boolean) found;
    }

    @Transactional
    long mailsTo(String address) {
        return ((Number) entities.createNativeQuery("select count(*) from mail_outbox where recipient = ?1")
                        .setParameter(1, address)
                        .getSingleResult())
                .longValue();
    }

    /** How many acts on a contract's replies the audit log holds. */
    @Transactional
    long acts(String act, String ocid) {
        return ((Number) entities.createNativeQuery(
                                "select count(*) from audit_log where act = ?1 and detail like '%' || ?2")
                        .setParameter(1, act)
                        .setParameter(2, ocid)
                        .getSingleResult())
                .longValue();
    }
}

package id.suluh.seed;

import id.suluh.body.Bodies;
import id.suluh.procurement.reply.OfficeReplies;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** What the invented body says beside the flag of the purchase whose page has every part. */
@ApplicationScoped
class DemoShowcaseReplyStep implements SeedStep {
    private static final String OCID = "ocds-contoh-lengkap";
    private static final String FLAG = "ID01";
    private static final String BODY = "Dinas Contoh Pekerjaan Umum Kabupaten Misal";

    private final OfficeReplies replies;
    private final Bodies bodies;

    DemoShowcaseReplyStep(OfficeReplies replies, Bodies bodies) {
        this.replies = replies;
        this.bodies = bodies;
    }

    @Override
    public String name() {
        return "demo.showcase-reply";
    }

    @Override
    public int order() {
        return 122;
    }

    @Override
    public Part part() {
        return Part.DEMO;
    }

    @Override
    public void run() throws IOException {
        String text = new String(SeedFile.bytes("demo/showcase/balasan.txt"), StandardCharsets.UTF_8);
        replies.say(bodies.byName(BODY).orElseThrow(), OCID, FLAG, text, "system:demo");
    }

    /** It goes with the body. */
    @Override
    public int remove() {
        return 0;
    }
}

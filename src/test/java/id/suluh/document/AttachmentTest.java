package id.suluh.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The header of a download. */
class AttachmentTest {
    @Test
    void aNameCannotLeaveItsQuotesOrItsLine() {
        assertThat(Attachment.named("laporan \"akhir\"\r\nSet-Cookie: x.pdf"))
                .isEqualTo("attachment; filename=\"laporan _akhir___Set-Cookie_ x.pdf\";"
                        + " filename*=UTF-8''laporan%20%22akhir%22Set-Cookie%3A%20x.pdf");
    }

    @Test
    void lettersOfAnyScriptComeWhole() {
        assertThat(Attachment.named("中文.pdf"))
                .isEqualTo("attachment; filename=\"__.pdf\"; filename*=UTF-8''%E4%B8%AD%E6%96%87.pdf");
    }
}

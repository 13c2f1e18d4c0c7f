package id.suluh.procurement.profile;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The templates of figures, for the pages of bodies and of buyers. */
final class ProfilePages {
    private ProfilePages() {}

    @CheckedTemplate(basePath = "ProfilePages")
    static class Templates {
        private Templates() {}

        static native TemplateInstance summary(ProfileView view);

        static native TemplateInstance figures(ProfileView view);
    }
}

package id.suluh.web.related;

import id.suluh.web.Language;
import java.util.List;

/** A feature that may know things related to others' subjects. Implement it as an application-scoped bean. */
public interface RelatedSource {
    /** What this feature relates to the subject and the visitor may see; empty for subjects it knows nothing of. At most ten. */
    List<RelatedLink> related(Subject subject, Language language);
}

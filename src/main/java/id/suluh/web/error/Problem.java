package id.suluh.web.error;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.suluh.platform.error.FieldProblem;
import java.util.List;

/**
 * A problem document as RFC 9457 has it.
 *
 * @param errors what is wrong with single values; left out when empty
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record Problem(String type, String title, int status, String detail, String instance, List<FieldProblem> errors) {}

package id.suluh.account;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.jspecify.annotations.Nullable;

/** Keeps the two cookies of the portal and sends forms as a page would, with the token that came with them. */
public final class Browser {
    private static final String FORM_TOKEN = "csrf-token";

    @Nullable
    String session;

    public Response get(String path) {
        return request().redirects().follow(false).get(path);
    }

    /** Sends a form of these names and values, one after the other. */
    public Response post(String path, String... fields) {
        String token = given().get("/account/login").getCookie(FORM_TOKEN);
        RequestSpecification request =
                request().redirects().follow(false).cookie(FORM_TOKEN, token).formParam(FORM_TOKEN, token);
        for (int i = 0; i < fields.length; i += 2) {
            request = request.formParam(fields[i], fields[i + 1]);
        }
        Response response = request.post(path);
        String given = response.getCookie("suluh");
        session = given == null ? session : given;
        return response;
    }

    /** The value of the log-in's cookie, for a browser that is a real one. */
    public @Nullable String session() {
        return session;
    }

    /** A request with nothing but the cookie of the log-in. */
    public RequestSpecification request() {
        return session == null ? given() : given().cookie("suluh", session);
    }
}

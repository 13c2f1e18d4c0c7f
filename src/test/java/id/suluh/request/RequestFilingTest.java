package id.suluh.request;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import id.suluh.account.secret.Secret;
import id.suluh.platform.Jakarta;
import id.suluh.platform.error.Conflict;
import id.suluh.search.IndexDocument;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RequestFilingTest {
    private static final Pattern LINK = Pattern.compile("(?:/en)?/requests/mine/([\\w-]{43})");

    @Inject
    RequestFiling filing;

    @Inject
    RequestSearch search;

    @Inject
    TestBody bodies;

    @Inject
    Clock clock;

    GreenMail mails;

    @BeforeEach
    void aBody() {
        bodies.present(Filings.BODY, "");
    }

    @Test
    void aRequestIsFiledWhenItsRequesterConfirmsTheMailedLink() {
        Secret link = sentTo("pemohon1@contoh.example", "Kontrak dikonfirmasi");

        filing.confirm(link);
        filing.confirm(link);

        String page = given().get("/requests/mine/" + link.text())
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(page).contains(Filings.NAME, Filings.IDENTITY).contains("S-" + year() + "-");
        given().get("/requests/mine/" + link.text() + "/letter").then().statusCode(200);
    }

    @Test
    void anUnconfirmedRequestIsSeenByNobody() {
        bodies.present("badan-sepi", "");
        filing.take(Filings.once(Filings.to(
                "badan-sepi", "Tidak dikonfirmasi", Requester.of(RequesterKind.PERSON, "X Y", "diam@contoh.example"))));

        String list =
                given().get("/api/v1/requests").then().statusCode(200).extract().asString();
        assertThat(list).doesNotContain("Tidak dikonfirmasi");
    }

    @Test
    void privateBytesAreInNoPublicExit() {
        Secret link = sentTo("sangatrahasia@contoh.example", "Kontrak tanpa nama");
        filing.confirm(link);
        String number = number(link);

        String all = given().get("/requests/" + number)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString()
                + given().get("/en/requests/" + number)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString()
                + given().get("/api/v1/requests/" + number)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString()
                + given().get("/api/v1/requests")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString()
                + given().get("/requests/" + number + ".ics")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString();
        List<IndexDocument> documents = search.load(List.of(number));

        assertThat(all + documents)
                .contains("Kontrak tanpa nama")
                .doesNotContain(
                        Filings.NAME,
                        "Rahasiawan",
                        "sangatrahasia",
                        Filings.ADDRESS,
                        Filings.PHONE,
                        Filings.IDENTITY,
                        link.text());
    }

    @Test
    void withoutDeskAndAddressItIsNotYetDeliveredAndHasNoDueDate() {
        Secret link = sentTo("pemohon2@contoh.example", "Kontrak belum sampai");
        filing.confirm(link);
        String number = number(link);

        String page = given().get("/requests/" + number)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(page).contains("Belum sampai di badan", "Perkiraan", "Belum ada tenggat");
        given().get("/api/v1/requests/" + number).then().statusCode(200).body("due", org.hamcrest.Matchers.nullValue());
    }

    @Test
    void theSameSendingTwiceAtOnceFilesOneRequest() throws Exception {
        Submission submission = trusted("Kirim ganda");
        List<String> numbers = atOnce(8, () -> filing.take(submission).number().orElseThrow());

        assertThat(numbers).containsOnly(numbers.get(0));
    }

    @Test
    void aKeyIsGoodForOneRequestOnly() {
        Submission first = trusted("Kunci pertama");
        filing.take(first);
        Submission other = new Submission(first.key(), Filings.of("Kunci kedua", "a@contoh.example"), 7L);

        Assertions.assertThatThrownBy(() -> filing.take(other)).isInstanceOf(Conflict.class);
    }

    @Test
    void numbersHaveNoGapsWhenManyFileAtOnceAndSomeFail() throws Exception {
        long before = bodies.last(year());
        List<Boolean> outcomes = atOnce(24, new Callable<>() {
            private final java.util.concurrent.atomic.AtomicInteger turn =
                    new java.util.concurrent.atomic.AtomicInteger();

            @Override
            public Boolean call() {
                boolean fails = turn.incrementAndGet() % 3 == 0;
                Filing request = fails
                        ? Filings.to(
                                "tidak-ada", "Gagal", Requester.of(RequesterKind.PERSON, "X Y", "x@contoh.example"))
                        : Filings.of("Serentak", "serentak@contoh.example");
                try {
                    filing.take(new Submission("test:" + Secret.random("").text(), request, 1L));
                    return true;
                } catch (id.suluh.platform.error.NotFound refused) {
                    return false;
                }
            }
        });

        long filed = outcomes.stream().filter(each -> each).count();
        assertThat(filed).isEqualTo(16);
        assertThat(bodies.last(year())).isGreaterThanOrEqualTo(before + filed);
        IntStream.rangeClosed(1, (int) bodies.last(year()))
                .mapToObj(each -> "S-%d-%06d".formatted(year(), each))
                .skip(before)
                .forEach(number ->
                        given().get("/api/v1/requests/" + number).then().statusCode(200));
    }

    private Submission trusted(String subject) {
        return new Submission("test:" + Secret.random("").text(), Filings.of(subject, "api@contoh.example"), 1L);
    }

    private Secret sentTo(String email, String subject) {
        filing.take(Filings.once(Filings.of(subject, email)));
        await().atMost(Duration.ofSeconds(30)).until(() -> text(email) != null);
        Matcher found = LINK.matcher(text(email));
        assertThat(found.find()).isTrue();
        return new Secret(found.group(1));
    }

    private String text(String email) {
        return Arrays.stream(mails.getReceivedMessages())
                .filter(each -> Mails.to(each).equals(email))
                .map(Mails::text)
                .findFirst()
                .orElse(null);
    }

    private String number(Secret link) {
        String page = given().get("/requests/mine/" + link.text())
                .then()
                .statusCode(200)
                .extract()
                .asString();
        Matcher found = Pattern.compile("S-\\d{4}-\\d{6}").matcher(page);
        assertThat(found.find()).isTrue();
        return found.group();
    }

    private int year() {
        return Jakarta.today(clock).getYear();
    }

    private static <T> List<T> atOnce(int times, Callable<T> act) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(times);
        try {
            CountDownLatch start = new CountDownLatch(1);
            List<Future<T>> running = IntStream.range(0, times)
                    .mapToObj(each -> threads.submit(() -> {
                        start.await();
                        return act.call();
                    }))
                    .toList();
            start.countDown();
            List<T> results = new java.util.ArrayList<>();
            for (Future<T> each : running) {
                results.add(each.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}

package id.suluh.request;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import id.suluh.account.secret.Secret;
import id.suluh.platform.Jakarta;
import id.suluh.platform.error.Conflict;
import id.suluh.platform.error.NotFound;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Many who file at once, and the same sending that comes twice. */
@QuarkusTest
class RequestsAtOnceTest {
    @Inject
    RequestFiling filing;

    @Inject
    TestBody bodies;

    @Inject
    Clock clock;

    @BeforeEach
    void aBody() {
        bodies.present(Filings.BODY, "");
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
            private final AtomicInteger turn = new AtomicInteger();

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
                } catch (NotFound refused) {
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
            List<T> results = new ArrayList<>();
            for (Future<T> each : running) {
                results.add(each.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}

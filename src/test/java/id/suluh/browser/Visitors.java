package id.suluh.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Several visitors, each with a browser of its own on a thread of its own, who share out the pages among them. */
final class Visitors {
    /** As many as the smallest machine has processors. */
    private static final int COUNT = 2;

    private Visitors() {}

    /** Looks at every page once, in any order. */
    static List<Seen> visit(URI portal, List<Address> addresses) throws Exception {
        Chromium.program();
        Queue<Address> open = new ConcurrentLinkedQueue<>(addresses);
        ExecutorService threads = Executors.newFixedThreadPool(COUNT);
        try {
            List<Future<List<Seen>>> running = new ArrayList<>();
            for (int i = 0; i < COUNT; i++) {
                running.add(threads.submit(() -> one(portal, open)));
            }
            List<Seen> seen = new ArrayList<>();
            for (Future<List<Seen>> each : running) {
                seen.addAll(each.get());
            }
            return seen;
        } finally {
            threads.shutdownNow();
        }
    }

    private static List<Seen> one(URI portal, Queue<Address> open) {
        try (Chromium chromium = Chromium.start();
                BrowserContext plain = chromium.scriptless()) {
            Page scriptless = plain.newPage();
            List<Seen> seen = new ArrayList<>();
            for (Address address = open.poll(); address != null; address = open.poll()) {
                seen.add(Seen.visit(chromium, scriptless, portal, address));
            }
            return seen;
        }
    }
}

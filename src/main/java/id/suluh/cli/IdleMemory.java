package id.suluh.cli;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;
import java.util.Map;

/**
 * Lets an idle portal give memory back. A jar cannot bring options of the machine with it, but these three may be set while it runs: a
 * collection after a quiet minute, and less of the heap kept in reserve after it.
 */
final class IdleMemory {
    private static final Map<String, String> OPTIONS =
            Map.of("G1PeriodicGCInterval", "60000", "MinHeapFreeRatio", "10", "MaxHeapFreeRatio", "30");

    private IdleMemory() {}

    static void giveBack() {
        HotSpotDiagnosticMXBean machine = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
        if (machine != null) {
            OPTIONS.forEach((name, value) -> set(machine, name, value));
        }
    }

    private static void set(HotSpotDiagnosticMXBean machine, String name, String value) {
        try {
            machine.setVMOption(name, value);
        } catch (IllegalArgumentException otherMachineOrCollector) {
            // It keeps its own ways.
        }
    }
}

package dev.wisim.matrix;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * Asks for tokens with Azure's own libraries, as the cells on standard input say, and prints what came of each. The lines are
 * described in {@code ../README.md}. Cells run side by side, each with a credential object of its own.
 */
public final class Matrix {

    private static final List<String> LIBRARIES = List.of(
            "com.azure/azure-identity",
            "com.azure/azure-core",
            "com.azure/azure-core-http-netty",
            "com.microsoft.azure/msal4j");

    private Matrix() {}

    /** Runs without arguments until standard input ends and all cells are done. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        // MSAL works on the common pool, which on two cores has one thread: the cells would wait for each other, where
        // applications, which have one credential each, would not.
        System.setProperty("java.util.concurrent.ForkJoinPool.common.parallelism", "32");
        Conversation conversation = new Conversation(
                new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8));
        conversation.say(Map.of("hello", hello()));
        ExecutorService running = Executors.newCachedThreadPool();
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            Map<String, Object> told = Conversation.read(line);
            if (told.containsKey("go")) {
                conversation.go((String) told.get("cell"));
            } else {
                running.execute(() -> run(Cell.of(told), conversation));
            }
        }
        running.shutdown();
        running.awaitTermination(Long.MAX_VALUE, TimeUnit.DAYS);
        // The SDK's transport keeps threads that would hold the JVM.
        System.exit(0);
    }

    /** One cell, from the making of its credential to its last line. */
    private static void run(Cell cell, Conversation conversation) {
        List<String> tokens = new ArrayList<>();
        Stopwatch stopwatch = new Stopwatch();
        Map<String, Object> end = new HashMap<>();
        try {
            Asker asker = Asker.of(cell);
            for (int asking = 1; asking <= cell.times(); asking++) {
                tokens.add(asker.ask(cell.forceNew() && asking > 1));
                if (cell.step() && asking < cell.times()) {
                    stopwatch.pause();
                    conversation.say(Map.of("cell", cell.name(), "asked", asking));
                    conversation.await(cell.name());
                    stopwatch.resume();
                }
            }
            end.putAll(Map.of("ok", true, "distinct", new HashSet<>(tokens).size()));
        } catch (Exception refused) {
            // Whatever the library throws is what the table is about.
            end.putAll(Refusal.by(refused).line());
        }
        end.putAll(Map.of("cell", cell.name(), "tokens", tokens.size(), "seconds", stopwatch.seconds()));
        conversation.say(end);
    }

    private static Map<String, Object> hello() throws IOException {
        Map<String, Object> versions = new TreeMap<>();
        for (String library : LIBRARIES) {
            try (InputStream properties =
                    Matrix.class.getResourceAsStream("/META-INF/maven/" + library + "/pom.properties")) {
                Properties of = new Properties();
                of.load(properties);
                versions.put(of.getProperty("artifactId"), of.getProperty("version"));
            }
        }
        return Map.of("language", "java", "runtime", Runtime.version().toString(), "libraries", versions);
    }
}

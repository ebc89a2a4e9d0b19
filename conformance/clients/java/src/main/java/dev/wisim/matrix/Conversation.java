package dev.wisim.matrix;

import com.azure.json.JsonProviders;
import com.azure.json.JsonReader;
import com.azure.json.JsonWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;

/** What goes in and out: lines of JSON, each whole, whichever cell speaks. */
final class Conversation {

    private final PrintStream out;
    private final Map<String, BlockingQueue<Boolean>> words = new ConcurrentHashMap<>();

    Conversation(PrintStream out) {
        this.out = out;
    }

    static Map<String, Object> read(String line) {
        try (JsonReader reader = JsonProviders.createReader(line)) {
            return reader.readMap(JsonReader::readUntyped);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void say(Map<String, Object> line) {
        StringWriter text = new StringWriter();
        try (JsonWriter writer = JsonProviders.createWriter(text)) {
            writer.writeMap(line, JsonWriter::writeUntyped);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        out.println(text);
    }

    void go(String cell) {
        word(cell).add(true);
    }

    /** Returns once the cell was told to go. */
    void await(String cell) throws InterruptedException {
        word(cell).take();
    }

    private BlockingQueue<Boolean> word(String cell) {
        return words.computeIfAbsent(cell, name -> new LinkedBlockingQueue<>());
    }
}

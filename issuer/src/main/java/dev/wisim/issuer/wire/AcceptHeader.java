package dev.wisim.issuer.wire;

import dev.wisim.kernel.http.OpenExchange;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What a client accepts: media ranges with weights, read as the API server's library (munnerlyn/goautoneg) reads them. */
public final class AcceptHeader {

    private final List<MediaRange> ranges;

    /** The header as it came; blank means that anything will do. */
    public AcceptHeader(String value) {
        ranges = Arrays.stream((value.isBlank() ? "*/*" : value).split(",", -1))
                .map(MediaRange::parse)
                .sorted(Comparator.comparingDouble(MediaRange::weight)
                        .reversed()
                        .thenComparingInt(MediaRange::wildcards))
                .toList();
    }

    /** What the client of {@code exchange} accepts: its first header, as the API server reads no other. */
    public static AcceptHeader of(OpenExchange exchange) {
        return new AcceptHeader(exchange.header("Accept").orElse(""));
    }

    /** Whether {@code mediaType}, in lower case and without parameters, is acceptable. */
    public boolean accepts(String mediaType) {
        return ranges.stream().anyMatch(range -> range.covers(mediaType));
    }

    /**
     * The media type among {@code offers} that the client likes best; of several that it likes the same, the first. A range
     * that asks for another kind of object ({@code as=Table}) fits nothing here.
     */
    public Optional<String> best(List<String> offers) {
        return ranges.stream()
                .filter(range -> !range.transforms())
                .flatMap(range -> offers.stream().filter(range::covers))
                .findFirst();
    }
}

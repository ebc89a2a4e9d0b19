package dev.wisim.kernel.config;

import java.util.Comparator;

/**
 * Where something stands in the sources. What belongs to a key stands where the key stands.
 *
 * @param line from 1; 0 in sources without lines
 * @param column from 1; 0 in sources without lines
 */
record Place(Origin origin, int line, int column) {

    static final Comparator<Place> IN_DOCUMENT_ORDER = Comparator.<Place>comparingInt(
                    place -> place.origin().order())
            .thenComparingInt(Place::line)
            .thenComparingInt(Place::column);

    static Place outsideLines(Origin origin) {
        return new Place(origin, 0, 0);
    }
}

package dev.wisim.kernel.config;

import java.io.Reader;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.NodeEvent;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.io.IOContext;
import tools.jackson.core.util.BufferRecycler;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/** Jackson's YAML, whose parser tells the anchors of collections, with a parser that tells those of scalars too. */
final class AnchoredYaml extends YAMLFactory {

    private static final long serialVersionUID = 1;

    AnchoredYaml(StreamReadConstraints limits) {
        super(YAMLFactory.builder().streamReadConstraints(limits));
    }

    @Override
    protected YAMLParser _createParser(ObjectReadContext context, IOContext io, Reader reader) {
        int features = context.getStreamReadFeatures(_streamReadFeatures);
        int yamlFeatures = context.getFormatReadFeatures(_formatReadFeatures);
        return new Parser(context, io, _getBufferRecycler(), features, yamlFeatures, _loadSettings, reader);
    }

    /** The parser. */
    static final class Parser extends YAMLParser {

        Parser(
                ObjectReadContext context,
                IOContext io,
                BufferRecycler buffers,
                int features,
                int yamlFeatures,
                LoadSettings settings,
                Reader reader) {
            super(context, io, buffers, features, yamlFeatures, settings, reader);
        }

        /** The anchor of the value that the current token is or starts. */
        Optional<String> anchor() {
            return _lastEvent instanceof NodeEvent node && !isCurrentAlias()
                    ? node.getAnchor().map(Anchor::getValue)
                    : Optional.empty();
        }
    }
}

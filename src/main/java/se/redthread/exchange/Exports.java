package se.redthread.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;

import se.redthread.command.Yield;
import se.redthread.exchange.export.StateExport;
import se.redthread.graph.Graph;

import org.springframework.stereotype.Component;

/** Exports of today's graph in the exchange format. */
@Component
public class Exports {

	private final Graph graph;

	private final StillGraph still;

	Exports(Graph graph, StillGraph still) {
		this.graph = graph;
		this.still = still;
	}

	/**
	 * Writes the graph into the file.
	 * @return how many things and links it has, in words
	 */
	public String write(Path file) {
		StringBuilder said = new StringBuilder();
		this.still.read(() -> {
			StateExport export = new StateExport(this.graph);
			try (OutputStream out = Yield.open(file)) {
				export.write(out, file);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
			said.setLength(0);
			said.append(export.things()).append(" things and ").append(export.links()).append(" links");
		});
		return said.toString();
	}

}

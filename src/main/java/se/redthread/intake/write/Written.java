package se.redthread.intake.write;

/**
 * What was written.
 *
 * @param withdrawnThings how many things were taken out of the present
 * @param withdrawnLinks how many links were
 * @param touched what was new or has changed
 */
public record Written(Counts things, Counts links, int withdrawnThings, int withdrawnLinks, Touched touched) {

	Written withdrawing(int things, int links) {
		return new Written(this.things, this.links, things, links, this.touched);
	}
}

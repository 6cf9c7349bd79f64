package se.redthread.intake.write;

/**
 * What was written.
 *
 * @param withdrawnThings how many things were taken out of the present
 * @param withdrawnLinks how many links were
 * @param touched what was new or has changed
 */
public record Written(Counts things, Counts links, int withdrawnThings, int withdrawnLinks, Touched touched) {

	/** No thing and no link. */
	public static final Written NOTHING = new Written(new Counts(0, 0, 0), new Counts(0, 0, 0), 0, 0, new Touched());

	Written withdrawing(int things, int links) {
		return new Written(this.things, this.links, things, links, this.touched);
	}
}

package se.redthread.intake.write;

/** How many things or links of an import were new, changed, or as the graph had them. */
public record Counts(int added, int changed, int unchanged) {

	@Override
	public String toString() {
		return this.added + " new, " + this.changed + " changed, " + this.unchanged + " unchanged";
	}

}

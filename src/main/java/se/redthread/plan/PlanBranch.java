package se.redthread.plan;

import java.util.List;

import org.jspecify.annotations.Nullable;

import se.redthread.chain.ChainLevel;
import se.redthread.link.Link;
import se.redthread.thing.Thing;

/** A thing in the tree of a plan, with the link by which it hangs there. */
record PlanBranch(PlanTree tree, Thing thing, @Nullable Link link) {

	public @Nullable ChainLevel level() {
		return ChainLevel.of(this.thing);
	}

	public boolean standsElsewhere() {
		return this.tree.hangsOnSeveral(this.thing);
	}

	public List<PlanBranch> branches() {
		return this.tree.branchesOf(this.thing);
	}

}

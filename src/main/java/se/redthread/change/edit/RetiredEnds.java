package se.redthread.change.edit;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import se.redthread.intake.fault.Fault;
import se.redthread.intake.fault.FaultCode;
import se.redthread.intake.fault.FaultTaker;

/** What holds over time holds no longer than the things that it joins are used. */
final class RetiredEnds {

	private final Working working;

	RetiredEnds(Working working) {
		this.working = working;
	}

	/** Looks the ends of all links up at once. */
	void prepare(Collection<LinkState> links) {
		this.working.prepare(links.stream().flatMap((link) -> Stream.of(link.from(), link.to())).toList(), List.of());
	}

	void judge(LinkState link, FaultTaker faults) {
		if (link.isWithdrawn() || !link.status().isWalked()) {
			return;
		}
		try {
			ThingState from = this.working.byKey("from", link.from());
			if (link.kind().isOngoing(from.type())) {
				judge("from", from, link, faults);
				judge("to", this.working.byKey("to", link.to()), link, faults);
			}
		}
		catch (Faulted ex) {
			faults.take(ex.fault());
		}
	}

	private static void judge(String field, ThingState thing, LinkState link, FaultTaker faults) {
		String retired = thing.retiredOn();
		LocalDate ends = link.validTo();
		if (retired != null && (ends == null || ends.isAfter(LocalDate.parse(retired)))) {
			faults.take(new Fault(FaultCode.RETIRED, field,
					"\"" + thing.title() + "\" is retired from " + retired + ", and " + link.named()
							+ ((ends != null) ? " would hold until " + ends : " would have no end") + "."));
		}
	}

}

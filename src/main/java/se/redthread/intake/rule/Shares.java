package se.redthread.intake.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import se.redthread.intake.draft.LinkDraft;
import se.redthread.intake.fault.FaultCode;
import se.redthread.intake.fault.FaultList;
import se.redthread.intake.fault.Place;
import se.redthread.model.LinkKind;

/** The shares of a budget item come to at most the whole, on every day. */
final class Shares {

	private static final long WHOLE = 100_00;

	private final Things things;

	private final Links links;

	private final Map<Integer, List<Share>> byItem = new HashMap<>();

	Shares(Things things, Links links) {
		this.things = things;
		this.links = links;
	}

	void add(LinkDraft link, int from, int to, Place place) {
		Long share = link.share();
		if (share != null && link.status().isWalked()) {
			add(from, new Share(to, share, link.validFrom(), link.validTo(), place));
		}
	}

	private void add(int item, Share share) {
		this.byItem.computeIfAbsent(item, (unknown) -> new ArrayList<>(2)).add(share);
	}

	void judge(StoredGraph stored, FaultList faults) {
		List<String> items = this.byItem.keySet().stream().map(this.things::id).toList();
		for (StoredGraph.StoredLink link : stored.funding(items)) {
			int from = this.things.number(link.from());
			int to = this.things.number(link.to());
			if (link.share() != null && !this.links.has(LinkKind.FUNDS, from, to, link.key())) {
				add(from, new Share(to, link.share(), link.validFrom(), link.validTo(), null));
			}
		}
		this.byItem.forEach((item, shares) -> judge(item, shares, faults));
	}

	/**
	 * Follows the sum from day to day, and tells the first day on which it is too much.
	 */
	private void judge(int item, List<Share> shares, FaultList faults) {
		List<Step> steps = new ArrayList<>();
		for (Share share : shares) {
			steps.add(new Step(share.start(), share.share()));
			steps.add(new Step(share.end(), -share.share()));
		}
		steps.sort(Comparator.comparing(Step::day).thenComparingLong(Step::change));
		long sum = 0;
		for (Step step : steps) {
			sum += step.change();
			if (sum > WHOLE) {
				refuse(item, shares, step.day(), faults);
				return;
			}
		}
	}

	private void refuse(int item, List<Share> shares, LocalDate day, FaultList faults) {
		List<Share> valid = shares.stream()
			.filter((share) -> !share.start().isAfter(day) && share.end().isAfter(day))
			.toList();
		Place last = valid.stream()
			.flatMap((share) -> Stream.ofNullable(share.place()))
			.max(Comparator.naturalOrder())
			.orElseThrow();
		long sum = valid.stream().mapToLong(Share::share).sum();
		List<String> parts = valid.stream().limit(10).map((share) -> part(share, last, faults)).toList();
		faults.add(last, FaultCode.SHARES_EXCEEDED, "share",
				"the shares of \"" + this.things.id(item) + "\""
						+ (day.equals(LocalDate.MIN) ? "" : " that are valid on " + day) + " come to " + percent(sum)
						+ " percent, and 100 is the most: " + String.join(", ", parts)
						+ ((valid.size() > parts.size()) ? ", ..." : "") + ".");
	}

	private String part(Share share, Place seenFrom, FaultList faults) {
		Place place = share.place();
		return percent(share.share()) + " to \"" + this.things.id(share.to()) + "\" ("
				+ ((place != null) ? faults.named(place, seenFrom) : "in the graph") + ")";
	}

	private String percent(long hundredths) {
		return BigDecimal.valueOf(hundredths, 2).stripTrailingZeros().toPlainString();
	}

	/**
	 * A share of an item.
	 *
	 * @param place its line; null when it is in the graph
	 */
	private record Share(int to, long share, @Nullable LocalDate validFrom, @Nullable LocalDate validTo,
			@Nullable Place place) {

		LocalDate start() {
			return (this.validFrom != null) ? this.validFrom : LocalDate.MIN;
		}

		LocalDate end() {
			return (this.validTo != null) ? this.validTo : LocalDate.MAX;
		}

	}

	private record Step(LocalDate day, long change) {

	}

}

package se.redthread.period;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;

/** Years as a sentence names them: 2019, 2021 to 2024 and 2026. */
final class Years {

	private Years() {
	}

	static String told(SortedSet<Integer> years) {
		List<String> spans = new ArrayList<>();
		Integer first = null;
		Integer last = null;
		for (Integer year : years) {
			if (last != null && year == last + 1) {
				last = year;
				continue;
			}
			if (first != null && last != null) {
				spans.add(span(first, last));
			}
			first = year;
			last = year;
		}
		if (first != null && last != null) {
			spans.add(span(first, last));
		}
		int end = spans.size() - 1;
		return (end < 1) ? String.join("", spans) : String.join(", ", spans.subList(0, end)) + " and " + spans.get(end);
	}

	private static String span(int first, int last) {
		return (first == last) ? String.valueOf(first) : first + " to " + last;
	}

}

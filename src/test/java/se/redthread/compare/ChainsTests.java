package se.redthread.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.redthread.model.ClaimStatus;

import static org.assertj.core.api.Assertions.assertThat;

/** Which things carry on which, in chains. */
class ChainsTests {

	/**
	 * A link is told as {@code later>earlier}, with the first letter of its status; a
	 * succession as {@code before after status claims}.
	 */
	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			a    | c    | c>aS                     | a c STATED [c>a]
			c    | a    | c>aS                     | c a STATED [c>a]
			a    | c    | b>aS c>bS                | a c STATED [b>a, c>b]
			c    | a    | b>aS c>bS                | c a STATED [c>b, b>a]
			a    | c    | b>aS c>bG                | a c SUGGESTED [b>a, c>b]
			a    | c d  | b>aS c>bS d>bD           | a c STATED [b>a, c>b]; a d DERIVED [b>a, d>b]
			a    | c    | c>aG b>aS c>bD           | a c DERIVED [b>a, c>b]
			a    | c    | c>aS b>aS c>bS           | a c STATED [c>a]
			a    | d    | b>aS c>aS d>bS d>cS      | a d STATED [b>a, c>a, d>b, d>c]
			a    | d    | b>aS c>bS b>cS d>cS a>dG | a d STATED [b>a, c>b, d>c]
			a d  | c    | b>aS c>bS c>dG           | a c STATED [b>a, c>b]; d c SUGGESTED [c>d]
			a    | c d  | c>bS d>bS                |
			a b  | c    | c>bS a>bS                | b c STATED [c>b]
			a    | b    | a>xS b>xS                |
			a    | b    | x>aS x>bS                |
			a b  | c    | b>aS c>bS                | b c STATED [c>b]
			a    | b c  | b>aS c>bS                | a b STATED [b>a]
			a c  | a c  | c>aS                     |
			a c  | a c  | b>aS c>bS a>cS           |
			a c  | a d  | d>aS c>aS d>cS           | a d STATED [d>a]; c a STATED [c>a]; c d STATED [d>c]
			""")
	void theBestFoundedChainsAreFound(String before, String after, String links, String found) {
		assertThat(told(before, after, links)).containsExactly((found != null) ? found.split("; ") : new String[0]);
	}

	@Test
	void aChainHasTwelveLinksAtMost() {
		StringBuilder links = new StringBuilder("y1>y0S");
		for (int year = 2; year <= Chains.MOST + 1; year++) {
			links.append(" y").append(year).append(">y").append(year - 1).append('S');
		}
		assertThat(told("y0", "y" + Chains.MOST, links.toString())).hasSize(1);
		assertThat(told("y0", "y" + (Chains.MOST + 1), links.toString())).isEmpty();
		assertThat(told("y0", "y" + (Chains.MOST + 1), links + " y13>y4G")).singleElement()
			.asString()
			.contains("SUGGESTED");
	}

	/** As many ways as there are would take longer than anybody waits. */
	@Test
	void whatIsMergedAndSplitAgainAndAgainCostsNoMoreThanItsLinks() {
		List<String> links = new ArrayList<>();
		int wide = 20;
		for (int year = 1; year < Chains.MOST; year++) {
			for (int later = 0; later < wide; later++) {
				for (int earlier = 0; earlier < wide; earlier++) {
					links.add(year + "x" + later + ">" + ((year > 1) ? (year - 1) + "x" + earlier : "a") + "S");
				}
			}
		}
		links.add("z>" + (Chains.MOST - 1) + "x0S");
		assertThat(told("a", "z", String.join(" ", links))).hasSize(1);
	}

	private static List<String> told(String before, String after, String links) {
		List<SuccessionLink> given = new ArrayList<>();
		for (String link : Stream.of(links.split(" +")).distinct().sorted().toList()) {
			String claim = link.substring(0, link.length() - 1);
			String[] ends = claim.split(">");
			given.add(new SuccessionLink(ends[0], ends[1], claim, status(link.charAt(link.length() - 1))));
		}
		return new Chains(Set.of(before.split(" ")), Set.of(after.split(" ")), given).successions()
			.stream()
			.map((one) -> one.before() + " " + one.after() + " " + one.status() + " " + one.claims())
			.toList();
	}

	private static ClaimStatus status(char letter) {
		return switch (letter) {
			case 'S' -> ClaimStatus.STATED;
			case 'D' -> ClaimStatus.DERIVED;
			default -> ClaimStatus.SUGGESTED;
		};
	}

}

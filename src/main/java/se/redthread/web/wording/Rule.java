package se.redthread.web.wording;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How messages of one form are put into other words. */
record Rule(Pattern form, Function<MatchResult, String> words) {

	static Rule of(String form, Function<MatchResult, String> words) {
		return new Rule(Pattern.compile(form, Pattern.DOTALL), words);
	}

	Optional<String> apply(String message) {
		Matcher matcher = this.form.matcher(message);
		return matcher.matches() ? Optional.of(this.words.apply(matcher)) : Optional.empty();
	}

}

package se.redthread.period;

import java.util.Arrays;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class YearsTests {

	@ParameterizedTest
	@CsvSource(delimiter = ';', textBlock = """
			2022; 2022
			2021,2022; 2021 to 2022
			2019,2021,2022,2023,2026; 2019, 2021 to 2023 and 2026
			2019,2022; 2019 and 2022
			""")
	void yearsAreToldAsSpans(String years, String told) {
		assertThat(Years
			.told(Arrays.stream(years.split(",")).map(Integer::valueOf).collect(Collectors.toCollection(TreeSet::new))))
			.isEqualTo(told);
	}

}

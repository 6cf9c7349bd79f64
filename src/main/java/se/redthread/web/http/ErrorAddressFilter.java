package se.redthread.web.http;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import se.redthread.problem.ProblemCode;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * At the address where the server tells its errors there is nothing for who asks there by
 * himself; he would be told of a fault that there wasn't.
 */
@Component
class ErrorAddressFilter extends OncePerRequestFilter {

	private final AnswerWriter answers;

	ErrorAddressFilter(AnswerWriter answers) {
		this.answers = answers;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !request.getRequestURI().equals(request.getContextPath() + "/error");
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		this.answers.refuse(request, response, new HttpRefusal(HttpStatus.NOT_FOUND, ProblemCode.NOT_FOUND,
				String.valueOf(PlainErrors.nothingHere().getMessage())));
	}

}

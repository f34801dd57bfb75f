package dk.fordel.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;
import java.security.Principal;
import java.util.Optional;

/** The small service with a caller and a database. */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import(CommandDesk.class)
class CommandApp {

    /** Stands for Spring Security: the header says who it is. */
    @Bean
    FilterRegistrationBean<OncePerRequestFilter> callers() {
        var filter =
                new FilterRegistrationBean<OncePerRequestFilter>(
                        new OncePerRequestFilter() {
                            @Override
                            protected void doFilterInternal(
                                    HttpServletRequest request,
                                    HttpServletResponse response,
                                    FilterChain chain)
                                    throws ServletException, IOException {
                                String user = request.getHeader("X-Test-Caller");
                                if (request.getHeader("X-Test-Around") != null) {
                                    // a filter that stands aside, for whatever reason
                                    request.setAttribute(
                                            Handlers.class.getName(), Optional.empty());
                                }
                                chain.doFilter(
                                        user == null
                                                ? request
                                                : new HttpServletRequestWrapper(request) {
                                                    @Override
                                                    public Principal getUserPrincipal() {
                                                        return () -> user;
                                                    }
                                                },
                                        response);
                            }
                        });
        filter.setOrder(-100);
        return filter;
    }
}

package dk.fordel.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** The last look before a write: what comes here without its transaction is refused, not run. */
final class TransactionGuard implements HandlerInterceptor {

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method
                && request.getDispatcherType() == DispatcherType.REQUEST
                && CommandTransactionFilter.isCommand(request, method)
                && !CommandTransactionFilter.runs(request)) {
            throw new IllegalStateException(
                    "A %s came to %s without its transaction, so it was not run."
                            .formatted(request.getMethod(), method.getShortLogMessage()));
        }
        return true;
    }
}

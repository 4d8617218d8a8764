package org.openbeian.demo;

import jakarta.annotation.Resource;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import java.util.concurrent.Callable;

/**
 * What somebody of the demo does in one go is one transaction: opening a draft and filling in its pages, taking a case and
 * deciding it. Each call in it passes the guard by itself.
 */
@Stateless
@ExcludeDefaultInterceptors
public class DemoActs {

    @Resource
    SessionContext session;

    public <T> T together(Callable<T> act) throws Exception {
        try {
            return act.call();
        } catch (Exception refused) {
            // a checked one would leave half of it
            session.setRollbackOnly();
            throw refused;
        }
    }
}

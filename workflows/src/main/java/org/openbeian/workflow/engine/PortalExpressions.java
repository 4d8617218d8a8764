package org.openbeian.workflow.engine;

import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;

/** Lets a model name beans of this module, and no others: a model can't reach past the steps made for it. */
final class PortalExpressions extends JuelExpressionManager {

    private static final String OURS = "org.openbeian.workflow.";

    private final BeanManager beans;

    PortalExpressions(BeanManager beans) {
        this.beans = beans;
    }

    @Override
    protected ELResolver createElResolver() {
        CompositeELResolver resolver = new CompositeELResolver();
        resolver.add(super.createElResolver());
        resolver.add(new BeanNames());
        return resolver;
    }

    private final class BeanNames extends ELResolver {

        @Override
        public Object getValue(ELContext context, Object base, Object property) {
            if (base != null || !(property instanceof String)) {
                return null;
            }
            Bean<?> bean = beans.resolve(beans.getBeans((String) property));
            if (bean == null
                    || !bean.getBeanClass().getName().startsWith(OURS)
                    || !beans.isNormalScope(bean.getScope())) {
                return null;
            }
            context.setPropertyResolved(true);
            return beans.getReference(bean, bean.getBeanClass(), beans.createCreationalContext(bean));
        }

        @Override
        public boolean isReadOnly(ELContext context, Object base, Object property) {
            return true;
        }

        @Override
        public void setValue(ELContext context, Object base, Object property, Object value) {
            // beans are not assigned
        }

        @Override
        public Class<?> getType(ELContext context, Object base, Object property) {
            return null;
        }

        @Override
        public Class<?> getCommonPropertyType(ELContext context, Object base) {
            return Object.class;
        }

        @Override
        public java.util.Iterator<java.beans.FeatureDescriptor> getFeatureDescriptors(ELContext context, Object base) {
            return null;
        }
    }
}

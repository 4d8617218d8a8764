package org.openbeian.story.container;

import java.io.File;
import java.net.URISyntaxException;
import org.assertj.core.api.Assertions;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The application as it is delivered, with the pages exchanged for the stories, deployed once for all of them. It runs
 * beside the portal on the same database, as a second node would.
 */
@ArquillianSuiteDeployment
public class InContainer {

    @Deployment
    public static EnterpriseArchive application() throws URISyntaxException {
        WebArchive stories = ShrinkWrap.create(WebArchive.class, "stories.war")
                .addPackage(InContainer.class.getPackage())
                .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml")
                .addAsLibrary(new File(Assertions.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI()))
                .addAsResource("domain/2026-11-28.1/sample-filings.json")
                .addAsResource(new File("../docs/rest.md"), "docs/rest.md")
                .addAsResource(new File("../docs/filing-document.md"), "docs/filing-document.md");
        EnterpriseArchive application = ShrinkWrap.create(ZipImporter.class, "openbeian-stories.ear")
                .importFrom(new File("target/openbeian.ear"))
                .as(EnterpriseArchive.class);
        application.delete("/portal-web.war");
        application.delete("/META-INF/application.xml");
        return application
                .setApplicationXML(
                        new StringAsset(
                                """
                        <?xml version="1.0" encoding="UTF-8"?>
                        <application xmlns="https://jakarta.ee/xml/ns/jakartaee" version="10">
                          <application-name>openbeian-stories</application-name>
                          <module><ejb>filing-ejb.jar</ejb></module>
                          <module><ejb>workflows.jar</ejb></module>
                          <module><web><web-uri>stories.war</web-uri><context-root>/stories</context-root></web></module>
                          <library-directory>lib</library-directory>
                        </application>"""))
                .addAsModule(Testable.archiveToTest(stories));
    }
}

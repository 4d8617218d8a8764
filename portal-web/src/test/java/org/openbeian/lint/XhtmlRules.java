package org.openbeian.lint;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** What a page may hold: intentions. Every rule adds a sentence for each place that breaks it. */
final class XhtmlRules {

    private static final Pattern EXPRESSION = Pattern.compile("#\\{[^}]*}");
    private static final Pattern WORDS = Pattern.compile("\\p{IsHan}|[A-Za-z]{2}");
    private static final Set<String> READ_ALOUD =
            Set.of("aria-label", "title", "placeholder", "alt", "itemLabel", "summary", "aria-description");

    /** A page can have the names of keys, and those of units that are the same in every language. */
    private static final Set<String> SPEECHLESS = Set.of("kbd", "code", "script", "text");

    /** These write script into the page, which the content security policy stops, or send more than was asked for. */
    private static final Set<String> FORBIDDEN = Set.of("h:commandLink", "f:ajax", "style", "h:outputScript", "o:ajax");

    private final List<String> offences = new ArrayList<>();

    /** Only there do the scripts of PrimeFaces carry the nonce that the policy asks for. */
    private final boolean widgets;

    private XhtmlRules(String source) {
        widgets = source.contains("template=\"/WEB-INF/templates/desk-widgets.xhtml\"");
    }

    /** Rules for every file with markup. */
    static List<String> offences(String source) {
        XhtmlRules rules = new XhtmlRules(source);
        rules.element(parse(source).getDocumentElement());
        if (Pattern.compile("isUserInRole|hasRole|me\\.roles\\b")
                .matcher(source)
                .find()) {
            rules.offences.add("asks for a role; the service says what can be done");
        }
        return rules.offences;
    }

    /** Rules for what has an address. */
    static List<String> pageOffences(String source) {
        XhtmlRules rules = new XhtmlRules(source);
        Element root = parse(source).getDocumentElement();
        String template = root.getAttribute("template");
        if (!root.getTagName().equals("ui:composition") || !template.startsWith("/WEB-INF/templates/")) {
            rules.offences.add("uses no template");
        }
        if (!source.contains("<ui:define name=\"title\">") || !source.contains("<ui:define name=\"content\">")) {
            rules.offences.add("lacks a title or a content");
        }
        if (!source.contains("<h1") && !source.contains("<ui:include")) {
            rules.offences.add("has no h1");
        }
        if (source.contains("<h:form") && !source.contains("<ob:errors/>") && !source.contains("<ui:include")) {
            rules.offences.add("has a form and nowhere to say what is wrong with it");
        }
        return rules.offences;
    }

    private void element(Element element) {
        String name = element.getTagName();
        if (FORBIDDEN.contains(name) || (name.startsWith("p:") && !widgets)) {
            offences.add("<" + name + ">");
        }
        if (name.equals("script") && !element.hasAttribute("src")) {
            offences.add("script in the page");
        }
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            attribute(element, (Attr) element.getAttributes().item(i));
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                element(inner);
            } else if (child.getNodeType() == Node.TEXT_NODE
                    && !SPEECHLESS.contains(name)
                    && speaks(child.getNodeValue())) {
                offences.add("text in <" + name + ">: " + child.getNodeValue().strip());
            }
        }
    }

    private void attribute(Element element, Attr attribute) {
        String name = attribute.getName();
        String value = attribute.getValue();
        if (name.equals("style") || name.matches("on[a-z]+") || value.startsWith("javascript:")) {
            offences.add(name + " in <" + element.getTagName() + ">");
        }
        if (value.contains("@form") || value.contains("@all")) {
            offences.add("sends or draws everything: " + name + "=" + value);
        }
        boolean button =
                name.equals("value") && element.getTagName().matches("h:(commandButton|button|link|outputText)");
        if ((READ_ALOUD.contains(name) || button) && speaks(value)) {
            offences.add("text in " + name + ": " + value);
        }
        if (name.equals("method")
                && value.equalsIgnoreCase("post")
                && !element.getAttribute("action").contains("/sign-out")) {
            offences.add("a POST that is no h:form has no view state");
        }
    }

    private static boolean speaks(String text) {
        return WORDS.matcher(EXPRESSION.matcher(text).replaceAll(" ")).find();
    }

    private static Document parse(String source) {
        try {
            DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
            builder.setEntityResolver((publicId, systemId) -> new InputSource(new StringReader("")));
            builder.setErrorHandler(null);
            return builder.parse(new InputSource(new StringReader(source)));
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }
}

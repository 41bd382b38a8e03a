package org.groundswell.platform.letters;

import java.util.Set;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.text.TextContentNodeRendererContext;

/** A link in plain text: what it says, then where it leads, unless both are the same. */
final class LinkAsText implements NodeRenderer {

    private final TextContentNodeRendererContext context;

    LinkAsText(TextContentNodeRendererContext context) {
        this.context = context;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Link.class);
    }

    @Override
    public void render(Node node) {
        Link link = (Link) node;
        for (Node child = link.getFirstChild(); child != null; child = child.getNext()) {
            context.render(child);
        }
        String destination = link.getDestination();
        boolean saysItself = link.getFirstChild() instanceof Text text
                && (text.getLiteral().equals(destination) || destination.equals("mailto:" + text.getLiteral()));
        if (!saysItself) {
            context.getWriter().write(": " + destination);
        }
    }
}

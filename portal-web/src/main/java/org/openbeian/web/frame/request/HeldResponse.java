package org.openbeian.web.frame.request;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Holds a page back until it is whole, so that its tag can go before it. Pages are small; data that is not does not come here. */
final class HeldResponse extends HttpServletResponseWrapper {

    private static final Logger LOG = Logger.getLogger(HeldResponse.class.getName());

    private final ByteArrayOutputStream content = new ByteArrayOutputStream(1 << 15);
    private final ServletOutputStream stream = new Held(content);
    private PrintWriter writer;
    private boolean gone;

    HeldResponse(HttpServletResponse response) {
        super(response);
    }

    /** False for an error or a redirect, which have been answered already. */
    boolean isPage() {
        flush();
        return !gone
                && getStatus() == HttpServletResponse.SC_OK
                && content.size() > 0
                && getContentType() != null
                && getContentType().startsWith("text/html");
    }

    String text() {
        flush();
        return content.toString(Charset.forName(getCharacterEncoding()));
    }

    void send(boolean headOnly) throws IOException {
        flush();
        if (gone || getResponse().isCommitted()) {
            return;
        }
        getResponse().setContentLength(content.size());
        if (!headOnly) {
            try {
                content.writeTo(getResponse().getOutputStream());
            } catch (IOException readerHasGone) {
                // nobody is left to be told; thousands a second who ask and go would fill the log
                LOG.log(Level.FINE, "The reader has gone", readerHasGone);
            }
        }
    }

    private void flush() {
        if (writer != null) {
            writer.flush();
        }
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return stream;
    }

    @Override
    public PrintWriter getWriter() {
        if (writer == null) {
            writer = new PrintWriter(new OutputStreamWriter(content, Charset.forName(getCharacterEncoding())));
        }
        return writer;
    }

    @Override
    public void setContentLength(int length) {
        // known when the page is whole
    }

    @Override
    public void setContentLengthLong(long length) {
        // known when the page is whole
    }

    @Override
    public void flushBuffer() {
        // nothing leaves before the page is whole
    }

    @Override
    public void resetBuffer() {
        flush();
        content.reset();
    }

    @Override
    public void reset() {
        super.reset();
        resetBuffer();
    }

    @Override
    public void sendError(int status) throws IOException {
        gone = true;
        super.sendError(status);
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        gone = true;
        super.sendError(status, message);
    }

    @Override
    public void sendRedirect(String location) throws IOException {
        gone = true;
        super.sendRedirect(location);
    }

    private static final class Held extends ServletOutputStream {

        private final ByteArrayOutputStream content;

        Held(ByteArrayOutputStream content) {
            this.content = content;
        }

        @Override
        public void write(int b) {
            content.write(b);
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            content.write(bytes, from, length);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new IllegalStateException("pages are not written asynchronously");
        }
    }
}

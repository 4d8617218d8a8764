package org.openbeian.notification;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.net.ConnectException;
import org.junit.jupiter.api.Test;

class PostingTest {

    private static Address[] to(String address) throws AddressException {
        return new Address[] {new InternetAddress(address)};
    }

    @Test
    void an_address_refused_for_good_is_not_tried_again_and_the_others_have_it() throws Exception {
        MessagingException reply = new MessagingException("550 5.1.1 <gone@a.cn> User unknown");
        Posting posting = Posting.of(
                new SendFailedException("Invalid Addresses", reply, to("there@a.cn"), new Address[0], to("gone@a.cn")));
        assertThat(posting.never()).containsExactly("gone@a.cn");
        assertThat(posting.reached()).containsExactly("there@a.cn");
        assertThat(posting.why()).startsWith("550 5.1.1");
    }

    @Test
    void what_may_pass_is_tried_again() throws Exception {
        MessagingException reply = new MessagingException("451 4.3.0 Try again later");
        assertThat(Posting.of(new SendFailedException("Failed", reply, new Address[0], to("a@a.cn"), new Address[0]))
                        .never())
                .isEmpty();
        assertThat(Posting.of(new MessagingException("Couldn't connect to host", new ConnectException("refused")))
                        .never())
                .isEmpty();
    }
}

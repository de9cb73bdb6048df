#include "app/agent/line_writer.h"

#include <cerrno>
#include <poll.h>
#include <unistd.h>

namespace app::agent {

void LineWriter::write(const QByteArray& lines)
{
    qsizetype written = 0;
    while (!m_gone && written < lines.size()) {
        const ssize_t count =
            ::write(m_descriptor, lines.constData() + written, std::size_t(lines.size() - written));
        if (count >= 0) {
            written += count;
        } else if (errno == EAGAIN || errno == EWOULDBLOCK) {
            pollfd waiting{m_descriptor, POLLOUT, 0};
            ::poll(&waiting, 1, 1000);
        } else if (errno != EINTR) {
            m_gone = true;
        }
        if (m_giveUp && count < 0)
            return;
    }
}

} // namespace app::agent

#include "app/process/log_sink.h"

#include "models/text/visible_text.h"
#include "session/base/log.h"

#include <unistd.h>

namespace app::process {

using session::base::LogLevel;

void logToStandardError(std::string program, session::base::LogRing* ring)
{
    session::base::setLogSink(
        [program = std::move(program), ring](LogLevel level, std::string_view sentence) {
            if (ring)
                ring->add(session::base::SystemClock().now(), level, sentence);
            if (level < LogLevel::Warning)
                return;
            // One write, so that lines of several threads do not mix.
            const QByteArray text(sentence.data(), qsizetype(sentence.size()));
            const std::string line = program + ": " + models::text::visibleText(text).toStdString() + "\n";
            [[maybe_unused]] const ssize_t ignored = ::write(STDERR_FILENO, line.data(), line.size());
        });
}

} // namespace app::process

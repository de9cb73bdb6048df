#include "session/base/log.h"

#include <utility>

namespace session::base {

namespace {

LogSink& sink()
{
    static LogSink current;
    return current;
}

} // namespace

void setLogSink(LogSink newSink)
{
    sink() = std::move(newSink);
}

void log(LogLevel level, std::string_view sentence)
{
    if (sink())
        sink()(level, sentence);
}

} // namespace session::base

// Where diagnostic sentences go. The default writes nothing; a program sets its sink once at start. Any
// thread. Never pass a key, a passphrase or a certificate's private part.
#pragma once

#include <functional>
#include <string_view>

namespace session::base {

enum class LogLevel { Debug, Info, Warning, Error };

using LogSink = std::function<void(LogLevel, std::string_view)>;

void setLogSink(LogSink sink); ///< before the first thread starts
void log(LogLevel level, std::string_view sentence);

} // namespace session::base

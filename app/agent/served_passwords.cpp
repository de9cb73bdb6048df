#include "app/agent/served_passwords.h"

#include "models/config/device/local_configuration.h"
#include "session/base/log.h"

#include <QCoreApplication>

namespace app::agent {

using models::config::LocalConfiguration;
using namespace session;

void ServedPasswords::note(const QString& serial, Settings settings)
{
    QMetaObject::invokeMethod(
        &m_here, [this, serial, settings = std::move(settings)] { forget(serial, settings); },
        Qt::QueuedConnection);
}

void ServedPasswords::flush()
{
    QCoreApplication::sendPostedEvents(&m_here);
}

void ServedPasswords::forget(const QString& serial, const Settings& settings) const
{
    const auto text = m_state.readCandidate(serial);
    if (!text || !*text)
        return;
    auto candidate = LocalConfiguration::fromText(**text);
    const auto before = LocalConfiguration::fromText(settings.before);
    const auto after = LocalConfiguration::fromText(settings.after);
    if (!candidate || !before || !after || !candidate->dropPasswordsGoneSince(*before, *after))
        return;
    const auto kept = m_state.writeCandidate(serial, *candidate == *after ? std::nullopt
                                                                          : std::optional(candidate->text()));
    if (!kept)
        base::log(base::LogLevel::Warning,
                  "a challenge that has served stays in a candidate: " + kept.error().detail);
}

} // namespace app::agent

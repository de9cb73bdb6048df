#include "models/services/own_channel.h"

#include "session/base/log.h"

namespace models::services {

using namespace session;

OwnChannel::OwnChannel(base::Channel channel, const Parts& parts, QObject* parent)
    : QObject(parent),
      m_channel(channel),
      m_parts(parts)
{
    connect(&parts.lifecycle, &lifecycle::Lifecycle::runningChanged, this, &OwnChannel::followIfStarted);
    connect(&parts.lifecycle, &lifecycle::Lifecycle::foundationReplaced, this, &OwnChannel::followIfStarted);
}

void OwnChannel::start()
{
    m_isStarted = true;
    follow();
}

void OwnChannel::stop()
{
    m_isStarted = false;
    drop();
    close();
}

void OwnChannel::followIfStarted()
{
    if (m_isStarted)
        follow();
}

void OwnChannel::say(const std::string& problem)
{
    channels().setProblem(m_channel, problem);
    if (!problem.empty())
        base::log(base::LogLevel::Error, std::string(base::toText(m_channel)) + ": " + problem);
}

} // namespace models::services

#include "models/panos/bounded_device.h"

namespace models::panos {

using session::base::ErrorCode;

namespace {

constexpr std::string_view dataMark = "[CDATA[";
constexpr std::size_t recentKept = 8;

} // namespace

BoundedDevice::BoundedDevice(QIODevice& source, ReadProgress progress, XmlBounds bounds)
    : m_source(source),
      m_progress(std::move(progress)),
      m_bounds(bounds)
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 BoundedDevice::readData(char* data, qint64 size)
{
    if (m_problem)
        return -1;
    if (m_progress && !m_progress(m_done)) {
        static_cast<void>(stop(ErrorCode::Cancelled, "reading was cancelled"));
        return -1;
    }
    const qint64 count = m_source.read(data, size);
    if (count < 0) {
        static_cast<void>(stop(ErrorCode::Storage, m_source.errorString().toStdString()));
        return -1;
    }
    if (count == 0)
        return -1;
    for (qint64 i = 0; i < count; ++i)
        if (!take(data[i]))
            return -1;
    m_done += count;
    return count;
}

bool BoundedDevice::stop(ErrorCode code, std::string why)
{
    m_problem = session::base::Error{code, std::move(why)};
    return false;
}

void BoundedDevice::enter(State state)
{
    m_state = state;
    m_run = 0;
    m_recent.clear();
}

bool BoundedDevice::endsWith(std::string_view end) const
{
    return std::string_view(m_recent).ends_with(end);
}

bool BoundedDevice::take(char c)
{
    if (c == '\0')
        return stop(ErrorCode::InvalidArgument, "this is no XML in UTF-8");
    if (c == '\n')
        ++m_line;
    if (m_state == State::Text && c == '<') {
        enter(State::Opening);
        return true;
    }
    ++m_run;
    if (m_run > (m_state == State::Tag ? m_bounds.tag : m_bounds.text))
        return stop(ErrorCode::InvalidArgument, "line " + std::to_string(m_line) + ": " +
                                                    (m_state == State::Tag ? "a tag" : "a text") +
                                                    " is too long");
    if (m_state == State::Text)
        return true;
    if (m_state != State::Tag) {
        m_recent += c;
        if (m_recent.size() > recentKept)
            m_recent.erase(0, 1);
    }
    return takeInside(c);
}

bool BoundedDevice::takeInside(char c)
{
    switch (m_state) {
    case State::Opening:
        m_quote = 0;
        enter(c == '!' ? State::Declaration : c == '?' ? State::Instruction : State::Tag);
        if (c == '>')
            enter(State::Text);
        return true;
    case State::Declaration:
        return declare();
    case State::Tag:
        if (m_quote == c)
            m_quote = 0;
        else if (!m_quote && (c == '"' || c == '\''))
            m_quote = c;
        else if (!m_quote && c == '>')
            enter(State::Text);
        return true;
    case State::Comment:
        if (m_run > 2 && endsWith("-->"))
            enter(State::Text);
        return true;
    case State::Data:
        if (endsWith("]]>"))
            enter(State::Text);
        return true;
    case State::Instruction:
        if (endsWith("?>"))
            enter(State::Text);
        return true;
    case State::Text:
        break;
    }
    return true;
}

bool BoundedDevice::declare()
{
    if (m_recent == "--") {
        enter(State::Comment);
        return true;
    }
    if (m_recent == dataMark) {
        enter(State::Data);
        return true;
    }
    if (dataMark.starts_with(m_recent) || m_recent == "-")
        return true;
    return stop(ErrorCode::InvalidArgument,
                "line " + std::to_string(m_line) +
                    ": document types, entities and external references are refused");
}

} // namespace models::panos
